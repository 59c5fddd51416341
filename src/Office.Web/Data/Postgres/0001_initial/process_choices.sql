CREATE TABLE process_choices (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    matter_kind text NOT NULL,
    process_key text NOT NULL,
    CONSTRAINT pk_process_choices PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_process_choices_organ_id_matter_kind ON process_choices (organ_id, matter_kind);

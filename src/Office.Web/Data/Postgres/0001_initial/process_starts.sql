CREATE TABLE process_starts (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    definition_id uuid NOT NULL,
    process_key text NOT NULL,
    kind integer NOT NULL,
    name text NOT NULL,
    node text NOT NULL,
    CONSTRAINT pk_process_starts PRIMARY KEY (id)
);
CREATE INDEX ix_process_starts_kind_name ON process_starts (kind, name);
CREATE INDEX ix_process_starts_organ_id_process_key ON process_starts (organ_id, process_key);

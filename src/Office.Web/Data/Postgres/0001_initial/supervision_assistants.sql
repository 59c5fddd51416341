CREATE TABLE supervision_assistants (
    item_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    name text NOT NULL,
    place integer NOT NULL,
    CONSTRAINT pk_supervision_assistants PRIMARY KEY (item_id, unit_id)
);
CREATE INDEX ix_supervision_assistants_unit_id ON supervision_assistants (unit_id);

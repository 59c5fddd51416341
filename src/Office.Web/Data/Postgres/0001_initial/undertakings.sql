CREATE TABLE undertakings (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    incoming_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    unit_name text NOT NULL,
    is_lead boolean NOT NULL,
    round integer NOT NULL,
    instruction_id uuid,
    state integer NOT NULL,
    handed_at timestamp with time zone NOT NULL,
    due_on date,
    answered_at timestamp with time zone,
    answered_by text,
    result text,
    CONSTRAINT pk_undertakings PRIMARY KEY (id)
);
CREATE INDEX ix_undertakings_incoming_id_round ON undertakings (incoming_id, round);
CREATE INDEX ix_undertakings_organ_id_unit_id_state ON undertakings (organ_id, unit_id, state);

CREATE TABLE rounds (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    step_id text NOT NULL,
    sequential boolean NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT pk_rounds PRIMARY KEY (id)
);
CREATE INDEX ix_rounds_instance_id ON rounds (instance_id);

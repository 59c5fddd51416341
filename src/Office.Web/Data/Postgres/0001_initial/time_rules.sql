CREATE TABLE time_rules (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    hours text NOT NULL,
    moves_off_rest_days boolean NOT NULL,
    limits text NOT NULL,
    blue_days integer NOT NULL,
    orange_days integer NOT NULL,
    in_charge text NOT NULL,
    CONSTRAINT pk_time_rules PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_time_rules_organ_id ON time_rules (organ_id);

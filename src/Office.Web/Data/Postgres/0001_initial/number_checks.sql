CREATE TABLE number_checks (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    checked integer NOT NULL,
    flaws text NOT NULL,
    CONSTRAINT pk_number_checks PRIMARY KEY (id)
);
CREATE INDEX ix_number_checks_organ_id_at ON number_checks (organ_id, at);

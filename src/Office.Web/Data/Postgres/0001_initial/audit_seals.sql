CREATE TABLE audit_seals (
    organ_id uuid NOT NULL,
    number bigint NOT NULL,
    through_xid bigint NOT NULL,
    through_seq bigint NOT NULL,
    rows integer NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT pk_audit_seals PRIMARY KEY (organ_id, number)
);

CREATE TABLE proof_lists (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    kind integer NOT NULL,
    text text NOT NULL,
    revision bigint NOT NULL,
    saved_by_name text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_proof_lists PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_proof_lists_organ_id_kind ON proof_lists (organ_id, kind);

CREATE TABLE roots (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    revision bigint NOT NULL,
    history_seq bigint NOT NULL,
    history_head bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_roots PRIMARY KEY (id)
);

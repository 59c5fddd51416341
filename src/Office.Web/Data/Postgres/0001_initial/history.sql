CREATE TABLE history (
    id uuid NOT NULL,
    root_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id uuid NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    actor_name text NOT NULL,
    actor_title text NOT NULL,
    on_behalf_of uuid,
    verb text NOT NULL,
    step text,
    details text,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT pk_history PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_history_root_id_seq ON history (root_id, seq);

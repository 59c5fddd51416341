CREATE TABLE official_keys (
    id uuid NOT NULL,
    official_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    public_key bytea NOT NULL,
    wrapped_key bytea NOT NULL,
    salt bytea NOT NULL,
    iterations integer NOT NULL,
    tries integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_for character varying(200),
    CONSTRAINT pk_official_keys PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_official_keys_official_id ON official_keys (official_id) WHERE revoked_at IS NULL;
CREATE INDEX ix_official_keys_official_id_created_at ON official_keys (official_id, created_at);

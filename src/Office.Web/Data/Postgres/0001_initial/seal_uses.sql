CREATE TABLE seal_uses (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    seal_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    keeper_id uuid NOT NULL,
    keeper_name text NOT NULL,
    ordered_at timestamp with time zone NOT NULL,
    layout_hash bytea NOT NULL,
    "order" bytea NOT NULL,
    signature bytea NOT NULL,
    public_key bytea NOT NULL,
    sealed_hash bytea,
    sealed_at timestamp with time zone,
    ofd_hash bytea,
    awaits_stamp boolean NOT NULL,
    stamped_hash bytea,
    CONSTRAINT pk_seal_uses PRIMARY KEY (id)
);
CREATE INDEX ix_seal_uses_dispatch_id ON seal_uses (dispatch_id);
CREATE INDEX ix_seal_uses_ofd_hash ON seal_uses (ofd_hash);
CREATE INDEX ix_seal_uses_organ_id_ordered_at ON seal_uses (organ_id, ordered_at);
CREATE INDEX ix_seal_uses_sealed_hash ON seal_uses (sealed_hash);

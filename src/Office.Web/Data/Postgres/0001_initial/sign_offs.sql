CREATE TABLE sign_offs (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step text NOT NULL,
    opinion_slot text,
    decision integer NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    on_behalf_of uuid,
    on_behalf_of_name text,
    guest_organ text,
    rank integer NOT NULL,
    opinion character varying(2000),
    ink bytea,
    text_version integer NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    key_id uuid NOT NULL,
    public_key bytea NOT NULL,
    payload bytea NOT NULL,
    payload_hash bytea NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT pk_sign_offs PRIMARY KEY (id)
);
CREATE INDEX ix_sign_offs_dispatch_id_signed_at ON sign_offs (dispatch_id, signed_at);
CREATE UNIQUE INDEX ix_sign_offs_work_item_id_official_id ON sign_offs (work_item_id, official_id);

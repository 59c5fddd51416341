CREATE TABLE incoming_opinions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    incoming_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step text NOT NULL,
    step_name text NOT NULL,
    slot text,
    outcome text NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    unit_name text NOT NULL,
    on_behalf_of uuid,
    on_behalf_of_name text,
    rank integer NOT NULL,
    opinion character varying(2000),
    ink bytea,
    at timestamp with time zone NOT NULL,
    key_id uuid,
    public_key bytea,
    payload bytea,
    payload_hash bytea,
    signature bytea,
    CONSTRAINT pk_incoming_opinions PRIMARY KEY (id)
);
CREATE INDEX ix_incoming_opinions_incoming_id_at ON incoming_opinions (incoming_id, at);
CREATE INDEX ix_incoming_opinions_official_id_step_at ON incoming_opinions (official_id, step, at);
CREATE UNIQUE INDEX ix_incoming_opinions_work_item_id_official_id ON incoming_opinions (work_item_id, official_id);

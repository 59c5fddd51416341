CREATE TABLE form_opinions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    matter_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step text NOT NULL,
    step_name text NOT NULL,
    outcome text NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    on_behalf_of uuid,
    on_behalf_of_name text,
    opinion text,
    ink bytea,
    content_version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    key_id uuid,
    public_key bytea,
    payload bytea,
    payload_hash bytea,
    signature bytea,
    CONSTRAINT pk_form_opinions PRIMARY KEY (id)
);
CREATE INDEX ix_form_opinions_matter_id_at ON form_opinions (matter_id, at);
CREATE UNIQUE INDEX ix_form_opinions_work_item_id_official_id ON form_opinions (work_item_id, official_id);

CREATE TABLE supervision_opinions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step text NOT NULL,
    step_name text NOT NULL,
    outcome text NOT NULL,
    official_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    on_behalf_of_name text,
    opinion text,
    at timestamp with time zone NOT NULL,
    content bytea,
    public_key bytea,
    payload bytea,
    signature bytea,
    CONSTRAINT pk_supervision_opinions PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_opinions_item_id_at ON supervision_opinions (item_id, at);
CREATE UNIQUE INDEX ix_supervision_opinions_work_item_id_official_id ON supervision_opinions (work_item_id, official_id);

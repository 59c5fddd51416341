CREATE TABLE page_inks (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step text NOT NULL,
    text_version integer NOT NULL,
    content_hash bytea NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    on_behalf_of_name text,
    layer bytea NOT NULL,
    layer_hash bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_page_inks PRIMARY KEY (id)
);
CREATE INDEX ix_page_inks_dispatch_id_text_version ON page_inks (dispatch_id, text_version);

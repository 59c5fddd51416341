CREATE TABLE ink_drafts (
    work_item_id uuid NOT NULL,
    official_id uuid NOT NULL,
    text_version integer NOT NULL,
    organ_id uuid NOT NULL,
    content_hash bytea NOT NULL,
    layer bytea NOT NULL,
    kept_hash bytea,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_ink_drafts PRIMARY KEY (work_item_id, official_id, text_version)
);

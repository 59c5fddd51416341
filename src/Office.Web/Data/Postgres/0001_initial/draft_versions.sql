CREATE TABLE draft_versions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name character varying(60),
    saved_at timestamp with time zone NOT NULL,
    origin integer NOT NULL,
    content text NOT NULL,
    CONSTRAINT pk_draft_versions PRIMARY KEY (id)
);
CREATE INDEX ix_draft_versions_dispatch_id_saved_at ON draft_versions (dispatch_id, saved_at);

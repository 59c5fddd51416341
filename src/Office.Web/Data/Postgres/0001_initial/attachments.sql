CREATE TABLE attachments (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    document_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    name character varying(128) NOT NULL,
    media_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    "order" integer NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (id)
);
CREATE INDEX ix_attachments_document_id ON attachments (document_id);
CREATE INDEX ix_attachments_sha256 ON attachments (sha256);

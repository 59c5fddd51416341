CREATE TABLE archive_exclusions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    document_id uuid NOT NULL,
    reason text NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_archive_exclusions PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_archive_exclusions_document_id ON archive_exclusions (document_id);

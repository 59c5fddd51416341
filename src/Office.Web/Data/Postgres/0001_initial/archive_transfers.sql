CREATE TABLE archive_transfers (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    year integer NOT NULL,
    item_count integer NOT NULL,
    failed integer NOT NULL,
    package_hash bytea NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_archive_transfers PRIMARY KEY (id)
);
CREATE INDEX ix_archive_transfers_organ_id_at ON archive_transfers (organ_id, at);

CREATE TABLE search_entries (
    seq bigint NOT NULL,
    root_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    source integer NOT NULL,
    title text NOT NULL,
    number text,
    archive_code text,
    organ_name text NOT NULL,
    kind integer NOT NULL,
    urgency integer NOT NULL,
    "on" date NOT NULL,
    text bytea NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (seq)
);
CREATE UNIQUE INDEX ix_search_entries_root_id ON search_entries (root_id);

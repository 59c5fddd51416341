CREATE TABLE process_definitions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    xml bytea NOT NULL,
    published_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_process_definitions PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_process_definitions_organ_id_key_version ON process_definitions (organ_id, key, version);

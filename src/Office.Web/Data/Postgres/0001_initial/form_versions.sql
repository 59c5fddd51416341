CREATE TABLE form_versions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    form_id uuid NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    design text NOT NULL,
    sha256 text NOT NULL,
    process_key text NOT NULL,
    process_id uuid NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by_name text NOT NULL,
    CONSTRAINT pk_form_versions PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_form_versions_form_id_version ON form_versions (form_id, version);
CREATE INDEX ix_form_versions_key_organ_id ON form_versions (key, organ_id);

CREATE TABLE process_drafts (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    xml bytea NOT NULL,
    revision bigint NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    CONSTRAINT pk_process_drafts PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_process_drafts_organ_id_key ON process_drafts (organ_id, key);

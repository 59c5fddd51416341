CREATE TABLE kept_messages (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    name text NOT NULL,
    variables text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_kept_messages PRIMARY KEY (id)
);
CREATE INDEX ix_kept_messages_root_id_name ON kept_messages (root_id, name);
CREATE INDEX ix_kept_messages_sent_at ON kept_messages (sent_at);

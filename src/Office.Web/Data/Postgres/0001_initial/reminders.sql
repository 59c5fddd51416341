CREATE TABLE reminders (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    official_id uuid NOT NULL,
    reason integer NOT NULL,
    at timestamp with time zone NOT NULL,
    sent_by uuid,
    words text,
    title text,
    matter_kind text,
    missed integer NOT NULL,
    seen_at timestamp with time zone,
    CONSTRAINT pk_reminders PRIMARY KEY (id)
);
CREATE INDEX ix_reminders_official_id_seen_at_at ON reminders (official_id, seen_at, at);
CREATE UNIQUE INDEX ix_reminders_root_id_official_id_reason_work_item_id ON reminders (root_id, official_id, reason, work_item_id);

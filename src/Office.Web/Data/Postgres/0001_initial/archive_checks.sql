CREATE TABLE archive_checks (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    occasion integer NOT NULL,
    at timestamp with time zone NOT NULL,
    has_passed boolean NOT NULL,
    results text NOT NULL,
    CONSTRAINT pk_archive_checks PRIMARY KEY (id)
);
CREATE INDEX ix_archive_checks_item_id_at ON archive_checks (item_id, at);

CREATE TABLE supervision_checks (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    kind integer NOT NULL,
    "on" timestamp with time zone NOT NULL,
    text text NOT NULL,
    is_confirmed boolean NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_supervision_checks PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_checks_item_id_at ON supervision_checks (item_id, at);

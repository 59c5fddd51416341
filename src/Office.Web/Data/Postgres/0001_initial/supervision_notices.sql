CREATE TABLE supervision_notices (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    colour integer NOT NULL,
    number text NOT NULL,
    round integer NOT NULL,
    unit_name text NOT NULL,
    requirement text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issuer_name text NOT NULL,
    file_hash bytea,
    CONSTRAINT pk_supervision_notices PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_notices_item_id_issued_at ON supervision_notices (item_id, issued_at);

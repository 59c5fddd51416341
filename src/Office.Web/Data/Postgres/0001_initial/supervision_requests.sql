CREATE TABLE supervision_requests (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    words text NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_supervision_requests PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_requests_item_id_at ON supervision_requests (item_id, at);

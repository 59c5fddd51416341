CREATE TABLE number_events (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    position integer NOT NULL,
    kind integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    dispatch_id uuid,
    reason text,
    CONSTRAINT pk_number_events PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_number_events_entry_id_position ON number_events (entry_id, position);

CREATE TABLE deliveries (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    recipient_organ_id uuid,
    recipient_name text NOT NULL,
    kind integer NOT NULL,
    position integer NOT NULL,
    state integer NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    arrived_at timestamp with time zone,
    opened_at timestamp with time zone,
    answered_at timestamp with time zone,
    answered_by text,
    return_reason text,
    CONSTRAINT pk_deliveries PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_deliveries_dispatch_id_recipient_organ_id ON deliveries (dispatch_id, recipient_organ_id);
CREATE INDEX ix_deliveries_organ_id_state ON deliveries (organ_id, state);

CREATE TABLE arrivals (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    sender_organ_id uuid NOT NULL,
    sender_name text NOT NULL,
    sender_dispatch_id uuid NOT NULL,
    title text NOT NULL,
    number text NOT NULL,
    kind integer NOT NULL,
    urgency integer NOT NULL,
    recipient_kind integer NOT NULL,
    sealed_hash bytea NOT NULL,
    page_count integer NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    state integer NOT NULL,
    answered_at timestamp with time zone,
    answered_by text,
    return_reason text,
    CONSTRAINT pk_arrivals PRIMARY KEY (id)
);
CREATE INDEX ix_arrivals_organ_id_state_arrived_at ON arrivals (organ_id, state, arrived_at);

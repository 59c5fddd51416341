CREATE TABLE dispatches (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    drafter_id uuid NOT NULL,
    drafter_name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    state integer NOT NULL,
    kind integer NOT NULL,
    urgency integer NOT NULL,
    title character varying(200) NOT NULL,
    disclosure integer,
    disclosure_reason text,
    secrecy_reviewed boolean NOT NULL,
    route text NOT NULL,
    draft_revision bigint NOT NULL,
    text_version integer NOT NULL,
    content_hash bytea,
    issued_on date,
    number text,
    layout_hash bytea,
    sealed_hash bytea,
    seal_place text,
    page_count integer NOT NULL,
    distributed_at timestamp with time zone,
    CONSTRAINT pk_dispatches PRIMARY KEY (id)
);
CREATE INDEX ix_dispatches_drafter_id_state ON dispatches (drafter_id, state);
CREATE INDEX ix_dispatches_organ_id_state_created_at ON dispatches (organ_id, state, created_at);

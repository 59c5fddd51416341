CREATE TABLE timers (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    purpose integer NOT NULL,
    key text NOT NULL,
    engine_generation integer NOT NULL,
    node text NOT NULL,
    work_item_id uuid,
    generation integer NOT NULL,
    state integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    allowed text,
    "limit" text,
    fixed_at timestamp with time zone,
    pauses text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    is_provisional boolean NOT NULL,
    calendar_revision bigint NOT NULL,
    wake_at timestamp with time zone NOT NULL,
    paused_at timestamp with time zone,
    level integer NOT NULL,
    attempts integer NOT NULL,
    problem text,
    CONSTRAINT pk_timers PRIMARY KEY (id)
);
CREATE INDEX ix_timers_instance_id_key ON timers (instance_id, key);
CREATE INDEX ix_timers_root_id_state ON timers (root_id, state);
CREATE INDEX ix_timers_state_wake_at ON timers (state, wake_at);

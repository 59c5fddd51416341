CREATE TABLE supervision_extensions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    from_due timestamp with time zone NOT NULL,
    asked_due timestamp with time zone NOT NULL,
    level integer NOT NULL,
    reason text NOT NULL,
    progress text NOT NULL,
    asker_name text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    granted boolean,
    set_due timestamp with time zone,
    decided_at timestamp with time zone,
    decider_name text,
    CONSTRAINT pk_supervision_extensions PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_extensions_item_id_asked_at ON supervision_extensions (item_id, asked_at);

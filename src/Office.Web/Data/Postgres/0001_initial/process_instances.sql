CREATE TABLE process_instances (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    definition_id uuid NOT NULL,
    parent_id uuid,
    parent_token integer,
    version bigint NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    suspended_at timestamp with time zone,
    title text NOT NULL,
    reference text,
    matter_kind text NOT NULL,
    urgency integer NOT NULL,
    due timestamp with time zone,
    CONSTRAINT pk_process_instances PRIMARY KEY (id)
);
CREATE INDEX ix_process_instances_definition_id ON process_instances (definition_id);
CREATE INDEX ix_process_instances_parent_id ON process_instances (parent_id);
CREATE INDEX ix_process_instances_root_id ON process_instances (root_id);

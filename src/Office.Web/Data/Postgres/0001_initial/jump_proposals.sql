CREATE TABLE jump_proposals (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    step_id text NOT NULL,
    holder_id uuid,
    reason text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    is_confirmed boolean,
    CONSTRAINT pk_jump_proposals PRIMARY KEY (id)
);
CREATE INDEX ix_jump_proposals_root_id ON jump_proposals (root_id);

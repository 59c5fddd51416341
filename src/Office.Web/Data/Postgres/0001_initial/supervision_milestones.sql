CREATE TABLE supervision_milestones (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    place integer NOT NULL,
    name text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT pk_supervision_milestones PRIMARY KEY (id)
);
CREATE INDEX ix_supervision_milestones_item_id_place ON supervision_milestones (item_id, place);

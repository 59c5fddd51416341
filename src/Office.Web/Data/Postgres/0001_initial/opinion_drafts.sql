CREATE TABLE opinion_drafts (
    work_item_id uuid NOT NULL,
    official_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    command_id uuid NOT NULL,
    opinion text NOT NULL,
    ink bytea,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_opinion_drafts PRIMARY KEY (work_item_id, official_id)
);

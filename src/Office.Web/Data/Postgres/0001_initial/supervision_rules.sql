CREATE TABLE supervision_rules (
    organ_id uuid NOT NULL,
    rules text NOT NULL,
    CONSTRAINT pk_supervision_rules PRIMARY KEY (organ_id)
);

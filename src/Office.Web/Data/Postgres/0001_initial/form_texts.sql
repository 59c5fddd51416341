CREATE TABLE form_texts (
    matter_id uuid NOT NULL,
    version integer NOT NULL,
    organ_id uuid NOT NULL,
    content bytea NOT NULL,
    hash bytea NOT NULL,
    fixed_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_form_texts PRIMARY KEY (matter_id, version)
);

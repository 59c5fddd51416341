CREATE TABLE attachment_texts (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    text bytea NOT NULL,
    CONSTRAINT pk_attachment_texts PRIMARY KEY (id)
);

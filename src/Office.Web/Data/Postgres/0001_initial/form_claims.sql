CREATE TABLE form_claims (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    form_id uuid NOT NULL,
    matter_id uuid NOT NULL,
    field text NOT NULL,
    text text NOT NULL,
    "from" bigint NOT NULL,
    "to" bigint NOT NULL,
    CONSTRAINT pk_form_claims PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_form_claims_form_id_organ_id_field_text_from ON form_claims (form_id, organ_id, field, text, "from");
CREATE INDEX ix_form_claims_matter_id ON form_claims (matter_id);

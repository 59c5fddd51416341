CREATE TABLE form_values (
    matter_id uuid NOT NULL,
    field text NOT NULL,
    organ_id uuid NOT NULL,
    form_id uuid NOT NULL,
    text text NOT NULL,
    low bigint,
    high bigint,
    CONSTRAINT pk_form_values PRIMARY KEY (matter_id, field)
);
CREATE INDEX ix_form_values_form_id_field_text ON form_values (form_id, field, text);

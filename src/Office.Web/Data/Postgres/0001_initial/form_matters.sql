CREATE TABLE form_matters (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    drafter_id uuid NOT NULL,
    drafter_name text NOT NULL,
    form_id uuid NOT NULL,
    form_version_id uuid NOT NULL,
    form_key text NOT NULL,
    form_name text NOT NULL,
    state integer NOT NULL,
    title character varying(200) NOT NULL,
    values text NOT NULL,
    revision bigint NOT NULL,
    content_version integer NOT NULL,
    content_hash bytea,
    created_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    ended_at timestamp with time zone,
    about_id uuid,
    CONSTRAINT pk_form_matters PRIMARY KEY (id)
);
CREATE INDEX ix_form_matters_about_id ON form_matters (about_id);
CREATE INDEX ix_form_matters_drafter_id_saved_at ON form_matters (drafter_id, saved_at);
CREATE INDEX ix_form_matters_form_id_organ_id_submitted_at ON form_matters (form_id, organ_id, submitted_at);

CREATE TABLE circulation_instructions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    circulation_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    subject_kind text NOT NULL,
    title text NOT NULL,
    words text NOT NULL,
    instructed_by uuid NOT NULL,
    instructed_by_name text NOT NULL,
    instructed_at timestamp with time zone NOT NULL,
    undertaker_id uuid,
    undertaker_name text,
    opened_at timestamp with time zone,
    settled_at timestamp with time zone,
    settled_by_name text,
    result text,
    CONSTRAINT pk_circulation_instructions PRIMARY KEY (id)
);
CREATE INDEX ix_circulation_instructions_circulation_id ON circulation_instructions (circulation_id);

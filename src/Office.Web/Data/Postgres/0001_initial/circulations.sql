CREATE TABLE circulations (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    subject_kind text NOT NULL,
    title text NOT NULL,
    reference text,
    urgency integer NOT NULL,
    purpose text NOT NULL,
    started_by uuid NOT NULL,
    started_by_name text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    reader_count integer NOT NULL,
    urged_at timestamp with time zone,
    urged_by uuid,
    urged_words text,
    urged_times integer NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT pk_circulations PRIMARY KEY (id)
);
CREATE INDEX ix_circulations_started_by_started_at ON circulations (started_by, started_at);
CREATE INDEX ix_circulations_subject_id_started_at ON circulations (subject_id, started_at);

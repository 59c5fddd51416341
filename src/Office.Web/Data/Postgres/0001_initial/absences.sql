CREATE TABLE absences (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    official_id uuid NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    cause_id uuid,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT pk_absences PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_absences_cause_id_official_id ON absences (cause_id, official_id);
CREATE INDEX ix_absences_official_id_to_day ON absences (official_id, to_day);
CREATE INDEX ix_absences_to_day ON absences (to_day);

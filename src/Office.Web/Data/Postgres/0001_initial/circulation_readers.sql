CREATE TABLE circulation_readers (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    circulation_id uuid NOT NULL,
    round integer NOT NULL,
    position integer NOT NULL,
    official_id uuid NOT NULL,
    name text NOT NULL,
    place text NOT NULL,
    state integer NOT NULL,
    delivered_at timestamp with time zone,
    opened_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    opinion text,
    taken_back_at timestamp with time zone,
    CONSTRAINT pk_circulation_readers PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_circulation_readers_circulation_id_official_id ON circulation_readers (circulation_id, official_id);
CREATE INDEX ix_circulation_readers_circulation_id_state_round_position ON circulation_readers (circulation_id, state, round, position);

CREATE TABLE circulation_rounds (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    circulation_id uuid NOT NULL,
    number integer NOT NULL,
    in_order boolean NOT NULL,
    is_beside boolean NOT NULL,
    officials bytea NOT NULL,
    listed integer NOT NULL,
    CONSTRAINT pk_circulation_rounds PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_circulation_rounds_circulation_id_number ON circulation_rounds (circulation_id, number);

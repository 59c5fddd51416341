CREATE TABLE incoming_sequences (
    organ_id uuid NOT NULL,
    category integer NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_incoming_sequences PRIMARY KEY (organ_id, category, year)
);

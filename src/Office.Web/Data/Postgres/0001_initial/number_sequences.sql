CREATE TABLE number_sequences (
    organ_id uuid NOT NULL,
    prefix character varying(20) NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_number_sequences PRIMARY KEY (organ_id, prefix, year)
);

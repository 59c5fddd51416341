CREATE TABLE archive_sequences (
    fonds_code text NOT NULL,
    year integer NOT NULL,
    period integer NOT NULL,
    unit_code text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_archive_sequences PRIMARY KEY (fonds_code, year, period, unit_code)
);

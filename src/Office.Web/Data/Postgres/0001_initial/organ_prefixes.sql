CREATE TABLE organ_prefixes (
    series integer NOT NULL,
    organ_id uuid NOT NULL,
    text character varying(40) NOT NULL,
    CONSTRAINT pk_organ_prefixes PRIMARY KEY (organ_id, series)
);
CREATE UNIQUE INDEX ix_organ_prefixes_text ON organ_prefixes (text);

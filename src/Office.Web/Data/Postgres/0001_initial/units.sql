CREATE TABLE units (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    code character varying(32) NOT NULL,
    name character varying(200) NOT NULL,
    "order" integer NOT NULL,
    is_office boolean NOT NULL,
    CONSTRAINT pk_units PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_units_organ_id_code ON units (organ_id, code);

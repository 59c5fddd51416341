CREATE TABLE business_forms (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    key character varying(40) NOT NULL,
    name text NOT NULL,
    design text NOT NULL,
    process bytea,
    revision bigint NOT NULL,
    version integer NOT NULL,
    is_offered boolean NOT NULL,
    claims bigint NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by_name text NOT NULL,
    CONSTRAINT pk_business_forms PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_business_forms_organ_id_key ON business_forms (organ_id, key);

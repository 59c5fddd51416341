CREATE TABLE number_rules (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    prefix character varying(20) NOT NULL,
    kinds text NOT NULL,
    posts text NOT NULL,
    is_closed boolean NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT pk_number_rules PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_number_rules_organ_id_prefix ON number_rules (organ_id, prefix);

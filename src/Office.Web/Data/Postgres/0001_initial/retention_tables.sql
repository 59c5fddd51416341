CREATE TABLE retention_tables (
    organ_id uuid NOT NULL,
    rules text NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT pk_retention_tables PRIMARY KEY (organ_id)
);

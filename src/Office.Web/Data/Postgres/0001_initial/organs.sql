CREATE TABLE organs (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    code character varying(32) NOT NULL,
    full_name character varying(200) NOT NULL,
    short_name character varying(200) NOT NULL,
    level integer NOT NULL,
    parent_id uuid,
    rank_order integer NOT NULL,
    red_head character varying(200),
    seal_diameter_mm numeric(4,1),
    CONSTRAINT pk_organs PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_organs_code ON organs (code);
CREATE UNIQUE INDEX ix_organs_full_name ON organs (full_name);
CREATE INDEX ix_organs_organ_id ON organs (organ_id);
CREATE INDEX ix_organs_parent_id ON organs (parent_id);

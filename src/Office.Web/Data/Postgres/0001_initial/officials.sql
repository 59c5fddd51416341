CREATE TABLE officials (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    code character varying(32) NOT NULL,
    name character varying(100) NOT NULL,
    pinyin character varying(100) NOT NULL,
    initials character varying(100) NOT NULL,
    "order" integer NOT NULL,
    rank character varying(200) NOT NULL,
    primary_post_id uuid,
    left_at timestamp with time zone,
    CONSTRAINT pk_officials PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_officials_code ON officials (code);
CREATE INDEX ix_officials_organ_id ON officials (organ_id);

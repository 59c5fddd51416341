CREATE TABLE posts (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    official_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    rank character varying(200) NOT NULL,
    duty_bits bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT pk_posts PRIMARY KEY (id)
);
CREATE INDEX ix_posts_official_id_ended_at ON posts (official_id, ended_at);
CREATE INDEX ix_posts_organ_id ON posts (organ_id);
CREATE INDEX ix_posts_unit_id ON posts (unit_id);

CREATE TABLE saved_phrases (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    official_id uuid NOT NULL,
    text character varying(100) NOT NULL,
    position integer NOT NULL,
    CONSTRAINT pk_saved_phrases PRIMARY KEY (id)
);
CREATE INDEX ix_saved_phrases_official_id_position ON saved_phrases (official_id, position);

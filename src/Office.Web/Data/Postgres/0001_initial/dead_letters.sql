CREATE TABLE dead_letters (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    reaction text NOT NULL,
    event text NOT NULL,
    payload text NOT NULL,
    attempts integer NOT NULL,
    next_at timestamp with time zone,
    error text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_dead_letters PRIMARY KEY (id)
);
CREATE INDEX ix_dead_letters_next_at ON dead_letters (next_at);

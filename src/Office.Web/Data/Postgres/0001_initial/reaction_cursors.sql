CREATE TABLE reaction_cursors (
    reaction text NOT NULL,
    xid bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT pk_reaction_cursors PRIMARY KEY (reaction)
);

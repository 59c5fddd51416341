CREATE TABLE followed_matters (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    official_id uuid NOT NULL,
    root_id uuid NOT NULL,
    followed_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_followed_matters PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_followed_matters_official_id_root_id ON followed_matters (official_id, root_id);

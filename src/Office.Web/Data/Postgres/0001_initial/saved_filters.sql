CREATE TABLE saved_filters (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    official_id uuid NOT NULL,
    page character varying(60) NOT NULL,
    name character varying(30) NOT NULL,
    query character varying(600) NOT NULL,
    CONSTRAINT pk_saved_filters PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_saved_filters_official_id_page_name ON saved_filters (official_id, page, name);

CREATE TABLE calendar_years (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    year integer NOT NULL,
    source character varying(200) NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    days text NOT NULL,
    CONSTRAINT pk_calendar_years PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_calendar_years_year ON calendar_years (year);

CREATE TABLE archive_items (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    document_id uuid NOT NULL,
    source integer NOT NULL,
    fonds_code text NOT NULL,
    year integer NOT NULL,
    period integer NOT NULL,
    unit_code text NOT NULL,
    sequence integer NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    number text,
    author text NOT NULL,
    document_date date NOT NULL,
    page_count integer NOT NULL,
    filed_at timestamp with time zone NOT NULL,
    filed_by uuid NOT NULL,
    filed_by_name text NOT NULL,
    CONSTRAINT pk_archive_items PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_archive_items_code ON archive_items (code);
CREATE UNIQUE INDEX ix_archive_items_document_id ON archive_items (document_id);
CREATE UNIQUE INDEX ix_archive_items_fonds_code_year_period_unit_code_sequence ON archive_items (fonds_code, year, period, unit_code, sequence);
CREATE INDEX ix_archive_items_organ_id_filed_at ON archive_items (organ_id, filed_at);

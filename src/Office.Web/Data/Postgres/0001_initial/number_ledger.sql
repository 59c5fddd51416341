CREATE TABLE number_ledger (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    prefix character varying(20) NOT NULL,
    year integer NOT NULL,
    sequence integer NOT NULL,
    state integer NOT NULL,
    dispatch_id uuid,
    given_by uuid NOT NULL,
    given_by_name text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    voided_by_name text,
    void_reason text,
    asked_by uuid,
    CONSTRAINT pk_number_ledger PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_number_ledger_dispatch_id ON number_ledger (dispatch_id);
CREATE UNIQUE INDEX ix_number_ledger_organ_id_prefix_year_sequence ON number_ledger (organ_id, prefix, year, sequence);

CREATE TABLE supervision_reports (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    item_id uuid NOT NULL,
    round integer NOT NULL,
    number integer NOT NULL,
    progress integer NOT NULL,
    text text NOT NULL,
    blockers text,
    is_final boolean NOT NULL,
    files text NOT NULL,
    written_by uuid NOT NULL,
    writer_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    signed_at timestamp with time zone,
    signer_name text,
    verdict text,
    CONSTRAINT pk_supervision_reports PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_supervision_reports_item_id_number ON supervision_reports (item_id, number);

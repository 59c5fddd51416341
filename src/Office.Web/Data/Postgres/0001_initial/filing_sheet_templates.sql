CREATE TABLE filing_sheet_templates (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    kind integer,
    layout text NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT pk_filing_sheet_templates PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_filing_sheet_templates_organ_id ON filing_sheet_templates (organ_id) WHERE kind IS NULL;
CREATE UNIQUE INDEX ix_filing_sheet_templates_organ_id_kind ON filing_sheet_templates (organ_id, kind);

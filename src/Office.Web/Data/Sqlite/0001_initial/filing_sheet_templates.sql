CREATE TABLE "filing_sheet_templates" (
    "id" BLOB NOT NULL CONSTRAINT "pk_filing_sheet_templates" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "kind" INTEGER NULL,
    "layout" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_filing_sheet_templates_organ_id" ON "filing_sheet_templates" ("organ_id") WHERE kind IS NULL;
CREATE UNIQUE INDEX "ix_filing_sheet_templates_organ_id_kind" ON "filing_sheet_templates" ("organ_id", "kind");

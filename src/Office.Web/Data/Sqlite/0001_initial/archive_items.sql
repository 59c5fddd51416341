CREATE TABLE "archive_items" (
    "id" BLOB NOT NULL CONSTRAINT "pk_archive_items" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "document_id" BLOB NOT NULL,
    "source" INTEGER NOT NULL,
    "fonds_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "period" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NULL,
    "author" TEXT NOT NULL,
    "document_date" TEXT NOT NULL,
    "page_count" INTEGER NOT NULL,
    "filed_at" INTEGER NOT NULL,
    "filed_by" BLOB NOT NULL,
    "filed_by_name" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_archive_items_code" ON "archive_items" ("code");
CREATE UNIQUE INDEX "ix_archive_items_document_id" ON "archive_items" ("document_id");
CREATE UNIQUE INDEX "ix_archive_items_fonds_code_year_period_unit_code_sequence" ON "archive_items" ("fonds_code", "year", "period", "unit_code", "sequence");
CREATE INDEX "ix_archive_items_organ_id_filed_at" ON "archive_items" ("organ_id", "filed_at");

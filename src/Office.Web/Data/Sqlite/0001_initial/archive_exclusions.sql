CREATE TABLE "archive_exclusions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_archive_exclusions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "document_id" BLOB NOT NULL,
    "reason" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_archive_exclusions_document_id" ON "archive_exclusions" ("document_id");

CREATE TABLE "archive_checks" (
    "id" BLOB NOT NULL CONSTRAINT "pk_archive_checks" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "occasion" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "has_passed" INTEGER NOT NULL,
    "results" TEXT NOT NULL
);
CREATE INDEX "ix_archive_checks_item_id_at" ON "archive_checks" ("item_id", "at");

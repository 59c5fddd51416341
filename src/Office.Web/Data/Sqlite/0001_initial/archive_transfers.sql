CREATE TABLE "archive_transfers" (
    "id" BLOB NOT NULL CONSTRAINT "pk_archive_transfers" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "year" INTEGER NOT NULL,
    "item_count" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "package_hash" BLOB NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE INDEX "ix_archive_transfers_organ_id_at" ON "archive_transfers" ("organ_id", "at");

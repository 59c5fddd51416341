CREATE TABLE "process_drafts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_process_drafts" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "xml" BLOB NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_at" INTEGER NOT NULL,
    "saved_by" BLOB NOT NULL
);
CREATE UNIQUE INDEX "ix_process_drafts_organ_id_key" ON "process_drafts" ("organ_id", "key");

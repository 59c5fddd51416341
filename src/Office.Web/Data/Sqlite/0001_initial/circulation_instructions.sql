CREATE TABLE "circulation_instructions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_circulation_instructions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "circulation_id" BLOB NOT NULL,
    "subject_id" BLOB NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "instructed_by" BLOB NOT NULL,
    "instructed_by_name" TEXT NOT NULL,
    "instructed_at" INTEGER NOT NULL,
    "undertaker_id" BLOB NULL,
    "undertaker_name" TEXT NULL,
    "opened_at" INTEGER NULL,
    "settled_at" INTEGER NULL,
    "settled_by_name" TEXT NULL,
    "result" TEXT NULL
);
CREATE INDEX "ix_circulation_instructions_circulation_id" ON "circulation_instructions" ("circulation_id");

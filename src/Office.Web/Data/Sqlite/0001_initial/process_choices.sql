CREATE TABLE "process_choices" (
    "id" BLOB NOT NULL CONSTRAINT "pk_process_choices" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "matter_kind" TEXT NOT NULL,
    "process_key" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_process_choices_organ_id_matter_kind" ON "process_choices" ("organ_id", "matter_kind");

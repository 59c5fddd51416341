CREATE TABLE "process_starts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_process_starts" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "definition_id" BLOB NOT NULL,
    "process_key" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "node" TEXT NOT NULL
);
CREATE INDEX "ix_process_starts_kind_name" ON "process_starts" ("kind", "name");
CREATE INDEX "ix_process_starts_organ_id_process_key" ON "process_starts" ("organ_id", "process_key");

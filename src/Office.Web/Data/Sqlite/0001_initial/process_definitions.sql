CREATE TABLE "process_definitions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_process_definitions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "xml" BLOB NOT NULL,
    "published_at" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_process_definitions_organ_id_key_version" ON "process_definitions" ("organ_id", "key", "version");

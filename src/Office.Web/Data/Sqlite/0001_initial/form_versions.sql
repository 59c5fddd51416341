CREATE TABLE "form_versions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_form_versions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "form_id" BLOB NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "design" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "process_key" TEXT NOT NULL,
    "process_id" BLOB NOT NULL,
    "published_at" INTEGER NOT NULL,
    "published_by_name" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_form_versions_form_id_version" ON "form_versions" ("form_id", "version");
CREATE INDEX "ix_form_versions_key_organ_id" ON "form_versions" ("key", "organ_id");

CREATE TABLE "form_matters" (
    "id" BLOB NOT NULL CONSTRAINT "pk_form_matters" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "unit_id" BLOB NOT NULL,
    "drafter_id" BLOB NOT NULL,
    "drafter_name" TEXT NOT NULL,
    "form_id" BLOB NOT NULL,
    "form_version_id" BLOB NOT NULL,
    "form_key" TEXT NOT NULL,
    "form_name" TEXT NOT NULL,
    "state" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content_version" INTEGER NOT NULL,
    "content_hash" BLOB NULL,
    "created_at" INTEGER NOT NULL,
    "saved_at" INTEGER NOT NULL,
    "submitted_at" INTEGER NULL,
    "ended_at" INTEGER NULL,
    "about_id" BLOB NULL
);
CREATE INDEX "ix_form_matters_about_id" ON "form_matters" ("about_id");
CREATE INDEX "ix_form_matters_drafter_id_saved_at" ON "form_matters" ("drafter_id", "saved_at");
CREATE INDEX "ix_form_matters_form_id_organ_id_submitted_at" ON "form_matters" ("form_id", "organ_id", "submitted_at");

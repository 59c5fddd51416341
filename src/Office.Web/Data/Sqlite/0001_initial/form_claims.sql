CREATE TABLE "form_claims" (
    "id" BLOB NOT NULL CONSTRAINT "pk_form_claims" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "form_id" BLOB NOT NULL,
    "matter_id" BLOB NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_form_claims_form_id_organ_id_field_text_from" ON "form_claims" ("form_id", "organ_id", "field", "text", "from");
CREATE INDEX "ix_form_claims_matter_id" ON "form_claims" ("matter_id");

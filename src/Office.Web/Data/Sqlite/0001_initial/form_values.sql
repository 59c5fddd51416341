CREATE TABLE "form_values" (
    "matter_id" BLOB NOT NULL,
    "field" TEXT NOT NULL,
    "organ_id" BLOB NOT NULL,
    "form_id" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    "low" INTEGER NULL,
    "high" INTEGER NULL,
    CONSTRAINT "pk_form_values" PRIMARY KEY ("matter_id", "field")
);
CREATE INDEX "ix_form_values_form_id_field_text" ON "form_values" ("form_id", "field", "text");

CREATE TABLE "form_texts" (
    "matter_id" BLOB NOT NULL,
    "version" INTEGER NOT NULL,
    "organ_id" BLOB NOT NULL,
    "content" BLOB NOT NULL,
    "hash" BLOB NOT NULL,
    "fixed_at" INTEGER NOT NULL,
    CONSTRAINT "pk_form_texts" PRIMARY KEY ("matter_id", "version")
);

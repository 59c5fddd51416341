CREATE TABLE "form_opinions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_form_opinions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "matter_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step" TEXT NOT NULL,
    "step_name" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on_behalf_of" BLOB NULL,
    "on_behalf_of_name" TEXT NULL,
    "opinion" TEXT NULL,
    "ink" BLOB NULL,
    "content_version" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "key_id" BLOB NULL,
    "public_key" BLOB NULL,
    "payload" BLOB NULL,
    "payload_hash" BLOB NULL,
    "signature" BLOB NULL
);
CREATE INDEX "ix_form_opinions_matter_id_at" ON "form_opinions" ("matter_id", "at");
CREATE UNIQUE INDEX "ix_form_opinions_work_item_id_official_id" ON "form_opinions" ("work_item_id", "official_id");

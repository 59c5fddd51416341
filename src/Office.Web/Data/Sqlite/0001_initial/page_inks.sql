CREATE TABLE "page_inks" (
    "id" BLOB NOT NULL CONSTRAINT "pk_page_inks" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step" TEXT NOT NULL,
    "text_version" INTEGER NOT NULL,
    "content_hash" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on_behalf_of_name" TEXT NULL,
    "layer" BLOB NOT NULL,
    "layer_hash" BLOB NOT NULL,
    "kept_at" INTEGER NOT NULL
);
CREATE INDEX "ix_page_inks_dispatch_id_text_version" ON "page_inks" ("dispatch_id", "text_version");

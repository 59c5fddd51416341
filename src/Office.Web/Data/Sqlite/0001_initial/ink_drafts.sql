CREATE TABLE "ink_drafts" (
    "work_item_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "text_version" INTEGER NOT NULL,
    "organ_id" BLOB NOT NULL,
    "content_hash" BLOB NOT NULL,
    "layer" BLOB NOT NULL,
    "kept_hash" BLOB NULL,
    "saved_at" INTEGER NOT NULL,
    CONSTRAINT "pk_ink_drafts" PRIMARY KEY ("work_item_id", "official_id", "text_version")
);

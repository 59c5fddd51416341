CREATE TABLE "opinion_drafts" (
    "work_item_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "command_id" BLOB NOT NULL,
    "opinion" TEXT NOT NULL,
    "ink" BLOB NULL,
    "saved_at" INTEGER NOT NULL,
    CONSTRAINT "pk_opinion_drafts" PRIMARY KEY ("work_item_id", "official_id")
);

CREATE TABLE "draft_versions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_draft_versions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "author_id" BLOB NOT NULL,
    "author_name" TEXT NULL,
    "saved_at" INTEGER NOT NULL,
    "origin" INTEGER NOT NULL,
    "content" TEXT NOT NULL
);
CREATE INDEX "ix_draft_versions_dispatch_id_saved_at" ON "draft_versions" ("dispatch_id", "saved_at");

CREATE TABLE "dispatches" (
    "id" BLOB NOT NULL CONSTRAINT "pk_dispatches" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "unit_id" BLOB NOT NULL,
    "drafter_id" BLOB NOT NULL,
    "drafter_name" TEXT NOT NULL,
    "created_at" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "urgency" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "disclosure" INTEGER NULL,
    "disclosure_reason" TEXT NULL,
    "secrecy_reviewed" INTEGER NOT NULL,
    "route" TEXT NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "text_version" INTEGER NOT NULL,
    "content_hash" BLOB NULL,
    "text_stands" INTEGER NOT NULL,
    "issued_on" TEXT NULL,
    "number" TEXT NULL,
    "layout_hash" BLOB NULL,
    "sealed_hash" BLOB NULL,
    "seal_place" TEXT NULL,
    "page_count" INTEGER NOT NULL,
    "distributed_at" INTEGER NULL
);
CREATE INDEX "ix_dispatches_drafter_id_state" ON "dispatches" ("drafter_id", "state");
CREATE INDEX "ix_dispatches_organ_id_state_created_at" ON "dispatches" ("organ_id", "state", "created_at");

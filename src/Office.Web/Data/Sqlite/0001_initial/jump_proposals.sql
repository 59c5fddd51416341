CREATE TABLE "jump_proposals" (
    "id" BLOB NOT NULL CONSTRAINT "pk_jump_proposals" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step_id" TEXT NOT NULL,
    "holder_id" BLOB NULL,
    "reason" TEXT NOT NULL,
    "proposed_by" BLOB NOT NULL,
    "proposed_at" INTEGER NOT NULL,
    "decided_by" BLOB NULL,
    "decided_at" INTEGER NULL,
    "is_confirmed" INTEGER NULL
);
CREATE INDEX "ix_jump_proposals_root_id" ON "jump_proposals" ("root_id");

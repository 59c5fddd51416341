CREATE TABLE "supervision_milestones" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_milestones" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "due_at" INTEGER NOT NULL,
    "done_at" INTEGER NULL
);
CREATE INDEX "ix_supervision_milestones_item_id_place" ON "supervision_milestones" ("item_id", "place");

CREATE TABLE "round_members" (
    "id" BLOB NOT NULL CONSTRAINT "pk_round_members" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "round_id" BLOB NOT NULL,
    "order" INTEGER NOT NULL,
    "status" INTEGER NOT NULL,
    "work_item_id" BLOB NULL,
    "official_id" BLOB NULL,
    "outcome" TEXT NULL
);
CREATE UNIQUE INDEX "ix_round_members_round_id_order" ON "round_members" ("round_id", "order");

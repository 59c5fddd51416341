CREATE TABLE "work_item_holders" (
    "id" BLOB NOT NULL CONSTRAINT "pk_work_item_holders" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "behalf_of" BLOB NULL,
    "state" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "opened_at" INTEGER NULL
);
CREATE INDEX "ix_work_item_holders_official_id_state_at_work_item_id" ON "work_item_holders" ("official_id", "state", "at", "work_item_id");
CREATE INDEX "ix_work_item_holders_root_id_official_id_state" ON "work_item_holders" ("root_id", "official_id", "state");
CREATE UNIQUE INDEX "ix_work_item_holders_work_item_id_official_id" ON "work_item_holders" ("work_item_id", "official_id");

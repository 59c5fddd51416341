CREATE TABLE "incoming_opinions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_incoming_opinions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "incoming_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step" TEXT NOT NULL,
    "step_name" TEXT NOT NULL,
    "slot" TEXT NULL,
    "outcome" TEXT NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "on_behalf_of" BLOB NULL,
    "on_behalf_of_name" TEXT NULL,
    "rank" INTEGER NOT NULL,
    "opinion" TEXT NULL,
    "ink" BLOB NULL,
    "at" INTEGER NOT NULL,
    "key_id" BLOB NULL,
    "public_key" BLOB NULL,
    "payload" BLOB NULL,
    "payload_hash" BLOB NULL,
    "signature" BLOB NULL
);
CREATE INDEX "ix_incoming_opinions_incoming_id_at" ON "incoming_opinions" ("incoming_id", "at");
CREATE INDEX "ix_incoming_opinions_official_id_step_at" ON "incoming_opinions" ("official_id", "step", "at");
CREATE UNIQUE INDEX "ix_incoming_opinions_work_item_id_official_id" ON "incoming_opinions" ("work_item_id", "official_id");

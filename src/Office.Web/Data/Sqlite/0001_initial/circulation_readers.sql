CREATE TABLE "circulation_readers" (
    "id" BLOB NOT NULL CONSTRAINT "pk_circulation_readers" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "circulation_id" BLOB NOT NULL,
    "round" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "official_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" INTEGER NOT NULL,
    "delivered_at" INTEGER NULL,
    "opened_at" INTEGER NULL,
    "acknowledged_at" INTEGER NULL,
    "opinion" TEXT NULL,
    "taken_back_at" INTEGER NULL
);
CREATE UNIQUE INDEX "ix_circulation_readers_circulation_id_official_id" ON "circulation_readers" ("circulation_id", "official_id");
CREATE INDEX "ix_circulation_readers_circulation_id_state_round_position" ON "circulation_readers" ("circulation_id", "state", "round", "position");

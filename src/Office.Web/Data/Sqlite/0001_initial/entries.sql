CREATE TABLE "entries" (
    "id" BLOB NOT NULL CONSTRAINT "pk_entries" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "sign_off_id" BLOB NOT NULL,
    "confirm_item_id" BLOB NOT NULL,
    "leader_id" BLOB NOT NULL,
    "leader_name" TEXT NOT NULL,
    "leader_title" TEXT NOT NULL,
    "recorder_id" BLOB NOT NULL,
    "recorder_name" TEXT NOT NULL,
    "proof_hash" BLOB NOT NULL,
    "proof_name" TEXT NOT NULL,
    "proof_media_type" TEXT NOT NULL,
    "entered_at" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "answered_at" INTEGER NULL,
    "dispute" TEXT NULL
);
CREATE UNIQUE INDEX "ix_entries_confirm_item_id" ON "entries" ("confirm_item_id");
CREATE INDEX "ix_entries_dispatch_id" ON "entries" ("dispatch_id");
CREATE INDEX "ix_entries_recorder_id_entered_at" ON "entries" ("recorder_id", "entered_at");
CREATE UNIQUE INDEX "ix_entries_sign_off_id" ON "entries" ("sign_off_id");

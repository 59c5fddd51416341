CREATE TABLE "reminders" (
    "id" BLOB NOT NULL CONSTRAINT "pk_reminders" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "reason" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "sent_by" BLOB NULL,
    "words" TEXT NULL,
    "title" TEXT NULL,
    "matter_kind" TEXT NULL,
    "missed" INTEGER NOT NULL,
    "seen_at" INTEGER NULL
);
CREATE INDEX "ix_reminders_official_id_seen_at_at" ON "reminders" ("official_id", "seen_at", "at");
CREATE UNIQUE INDEX "ix_reminders_root_id_official_id_reason_work_item_id" ON "reminders" ("root_id", "official_id", "reason", "work_item_id");

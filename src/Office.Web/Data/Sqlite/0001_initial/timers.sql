CREATE TABLE "timers" (
    "id" BLOB NOT NULL CONSTRAINT "pk_timers" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "instance_id" BLOB NOT NULL,
    "purpose" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "engine_generation" INTEGER NOT NULL,
    "node" TEXT NOT NULL,
    "work_item_id" BLOB NULL,
    "generation" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "started_at" INTEGER NOT NULL,
    "allowed" TEXT NULL,
    "limit" TEXT NULL,
    "fixed_at" INTEGER NULL,
    "pauses" TEXT NOT NULL,
    "due_at" INTEGER NOT NULL,
    "is_provisional" INTEGER NOT NULL,
    "calendar_revision" INTEGER NOT NULL,
    "wake_at" INTEGER NOT NULL,
    "paused_at" INTEGER NULL,
    "level" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "problem" TEXT NULL
);
CREATE INDEX "ix_timers_instance_id_key" ON "timers" ("instance_id", "key");
CREATE INDEX "ix_timers_root_id_state" ON "timers" ("root_id", "state");
CREATE INDEX "ix_timers_state_wake_at" ON "timers" ("state", "wake_at");

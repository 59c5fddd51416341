CREATE TABLE "number_events" (
    "id" BLOB NOT NULL CONSTRAINT "pk_number_events" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "entry_id" BLOB NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "by_id" BLOB NOT NULL,
    "by_name" TEXT NOT NULL,
    "dispatch_id" BLOB NULL,
    "reason" TEXT NULL
);
CREATE UNIQUE INDEX "ix_number_events_entry_id_position" ON "number_events" ("entry_id", "position");

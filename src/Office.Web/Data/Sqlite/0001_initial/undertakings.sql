CREATE TABLE "undertakings" (
    "id" BLOB NOT NULL CONSTRAINT "pk_undertakings" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "incoming_id" BLOB NOT NULL,
    "unit_id" BLOB NOT NULL,
    "unit_name" TEXT NOT NULL,
    "is_lead" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "instruction_id" BLOB NULL,
    "state" INTEGER NOT NULL,
    "handed_at" INTEGER NOT NULL,
    "due_on" TEXT NULL,
    "answered_at" INTEGER NULL,
    "answered_by" TEXT NULL,
    "result" TEXT NULL
);
CREATE INDEX "ix_undertakings_incoming_id_round" ON "undertakings" ("incoming_id", "round");
CREATE INDEX "ix_undertakings_organ_id_unit_id_state" ON "undertakings" ("organ_id", "unit_id", "state");

CREATE TABLE "time_rules" (
    "id" BLOB NOT NULL CONSTRAINT "pk_time_rules" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "hours" TEXT NOT NULL,
    "moves_off_rest_days" INTEGER NOT NULL,
    "limits" TEXT NOT NULL,
    "blue_days" INTEGER NOT NULL,
    "orange_days" INTEGER NOT NULL,
    "in_charge" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_time_rules_organ_id" ON "time_rules" ("organ_id");

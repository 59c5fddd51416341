CREATE TABLE "absences" (
    "id" BLOB NOT NULL CONSTRAINT "pk_absences" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "from_day" TEXT NOT NULL,
    "to_day" TEXT NOT NULL,
    "cause_id" BLOB NULL,
    "recorded_by" BLOB NOT NULL,
    "recorded_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "ended_by" BLOB NULL
);
CREATE UNIQUE INDEX "ix_absences_cause_id_official_id" ON "absences" ("cause_id", "official_id");
CREATE INDEX "ix_absences_official_id_to_day" ON "absences" ("official_id", "to_day");
CREATE INDEX "ix_absences_to_day" ON "absences" ("to_day");

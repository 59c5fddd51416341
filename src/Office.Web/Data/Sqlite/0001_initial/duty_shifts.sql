CREATE TABLE "duty_shifts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_duty_shifts" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "role" INTEGER NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "phone" TEXT NOT NULL
);
CREATE INDEX "ix_duty_shifts_organ_id_to" ON "duty_shifts" ("organ_id", "to");
CREATE INDEX "ix_duty_shifts_to" ON "duty_shifts" ("to");

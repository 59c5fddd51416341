CREATE TABLE "number_checks" (
    "id" BLOB NOT NULL CONSTRAINT "pk_number_checks" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    "checked" INTEGER NOT NULL,
    "flaws" TEXT NOT NULL
);
CREATE INDEX "ix_number_checks_organ_id_at" ON "number_checks" ("organ_id", "at");

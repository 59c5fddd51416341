CREATE TABLE "number_ledger" (
    "id" BLOB NOT NULL CONSTRAINT "pk_number_ledger" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "prefix" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "dispatch_id" BLOB NULL,
    "given_by" BLOB NOT NULL,
    "given_by_name" TEXT NOT NULL,
    "given_at" INTEGER NOT NULL,
    "voided_at" INTEGER NULL,
    "voided_by_name" TEXT NULL,
    "void_reason" TEXT NULL,
    "asked_by" BLOB NULL
);
CREATE UNIQUE INDEX "ix_number_ledger_dispatch_id" ON "number_ledger" ("dispatch_id");
CREATE UNIQUE INDEX "ix_number_ledger_organ_id_prefix_year_sequence" ON "number_ledger" ("organ_id", "prefix", "year", "sequence");

CREATE TABLE "circulation_rounds" (
    "id" BLOB NOT NULL CONSTRAINT "pk_circulation_rounds" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "circulation_id" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "in_order" INTEGER NOT NULL,
    "is_beside" INTEGER NOT NULL,
    "officials" BLOB NOT NULL,
    "listed" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_circulation_rounds_circulation_id_number" ON "circulation_rounds" ("circulation_id", "number");

CREATE TABLE "supervision_notices" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_notices" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "colour" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "unit_name" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "due_at" INTEGER NOT NULL,
    "issued_at" INTEGER NOT NULL,
    "issuer_name" TEXT NOT NULL,
    "file_hash" BLOB NULL
);
CREATE INDEX "ix_supervision_notices_item_id_issued_at" ON "supervision_notices" ("item_id", "issued_at");

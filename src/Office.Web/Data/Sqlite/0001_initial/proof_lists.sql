CREATE TABLE "proof_lists" (
    "id" BLOB NOT NULL CONSTRAINT "pk_proof_lists" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "kind" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "saved_at" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_proof_lists_organ_id_kind" ON "proof_lists" ("organ_id", "kind");

CREATE TABLE "seal_uses" (
    "id" BLOB NOT NULL CONSTRAINT "pk_seal_uses" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "seal_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "keeper_id" BLOB NOT NULL,
    "keeper_name" TEXT NOT NULL,
    "ordered_at" INTEGER NOT NULL,
    "layout_hash" BLOB NOT NULL,
    "order" BLOB NOT NULL,
    "signature" BLOB NOT NULL,
    "public_key" BLOB NOT NULL,
    "sealed_hash" BLOB NULL,
    "sealed_at" INTEGER NULL,
    "ofd_hash" BLOB NULL,
    "awaits_stamp" INTEGER NOT NULL,
    "stamped_hash" BLOB NULL
);
CREATE INDEX "ix_seal_uses_dispatch_id" ON "seal_uses" ("dispatch_id");
CREATE INDEX "ix_seal_uses_ofd_hash" ON "seal_uses" ("ofd_hash");
CREATE INDEX "ix_seal_uses_organ_id_ordered_at" ON "seal_uses" ("organ_id", "ordered_at");
CREATE INDEX "ix_seal_uses_sealed_hash" ON "seal_uses" ("sealed_hash");

CREATE TABLE "address_groups" (
    "id" BLOB NOT NULL CONSTRAINT "pk_address_groups" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "owner_id" BLOB NULL,
    "use" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "packed" BLOB NOT NULL
);
CREATE INDEX "ix_address_groups_organ_id_use" ON "address_groups" ("organ_id", "use");

CREATE TABLE "business_forms" (
    "id" BLOB NOT NULL CONSTRAINT "pk_business_forms" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "design" TEXT NOT NULL,
    "process" BLOB NULL,
    "revision" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "is_offered" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "saved_at" INTEGER NOT NULL,
    "saved_by_name" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_business_forms_organ_id_key" ON "business_forms" ("organ_id", "key");

CREATE TABLE "number_rules" (
    "id" BLOB NOT NULL CONSTRAINT "pk_number_rules" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "prefix" TEXT NOT NULL,
    "kinds" TEXT NOT NULL,
    "posts" TEXT NOT NULL,
    "is_closed" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_number_rules_organ_id_prefix" ON "number_rules" ("organ_id", "prefix");

CREATE TABLE "retention_tables" (
    "organ_id" BLOB NOT NULL CONSTRAINT "pk_retention_tables" PRIMARY KEY,
    "rules" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);

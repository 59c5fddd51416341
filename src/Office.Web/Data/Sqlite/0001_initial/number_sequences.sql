CREATE TABLE "number_sequences" (
    "organ_id" BLOB NOT NULL,
    "prefix" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    CONSTRAINT "pk_number_sequences" PRIMARY KEY ("organ_id", "prefix", "year")
);

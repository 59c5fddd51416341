CREATE TABLE "incoming_sequences" (
    "organ_id" BLOB NOT NULL,
    "category" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    CONSTRAINT "pk_incoming_sequences" PRIMARY KEY ("organ_id", "category", "year")
);

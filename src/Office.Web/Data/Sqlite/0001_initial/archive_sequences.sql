CREATE TABLE "archive_sequences" (
    "fonds_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "period" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    CONSTRAINT "pk_archive_sequences" PRIMARY KEY ("fonds_code", "year", "period", "unit_code")
);

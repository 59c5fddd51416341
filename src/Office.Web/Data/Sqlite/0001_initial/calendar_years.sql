CREATE TABLE "calendar_years" (
    "id" BLOB NOT NULL CONSTRAINT "pk_calendar_years" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "imported_at" INTEGER NOT NULL,
    "days" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_calendar_years_year" ON "calendar_years" ("year");

CREATE TABLE "archive_settings" (
    "organ_id" BLOB NOT NULL CONSTRAINT "pk_archive_settings" PRIMARY KEY,
    "fonds_code" TEXT NOT NULL,
    "office_code" TEXT NOT NULL,
    "unit_codes" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_archive_settings_fonds_code" ON "archive_settings" ("fonds_code");

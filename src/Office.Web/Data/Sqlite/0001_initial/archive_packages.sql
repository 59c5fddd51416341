CREATE TABLE "archive_packages" (
    "id" BLOB NOT NULL CONSTRAINT "pk_archive_packages" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "package_hash" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "packed_at" INTEGER NOT NULL
);

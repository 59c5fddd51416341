CREATE TABLE "saved_filters" (
    "id" BLOB NOT NULL CONSTRAINT "pk_saved_filters" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_saved_filters_official_id_page_name" ON "saved_filters" ("official_id", "page", "name");

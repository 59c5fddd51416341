CREATE TABLE "search_entries" (
    "seq" INTEGER NOT NULL CONSTRAINT "pk_search_entries" PRIMARY KEY,
    "root_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "source" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NULL,
    "archive_code" TEXT NULL,
    "organ_name" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "urgency" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "text" BLOB NOT NULL,
    "digest" BLOB NOT NULL
);
CREATE UNIQUE INDEX "ix_search_entries_root_id" ON "search_entries" ("root_id");

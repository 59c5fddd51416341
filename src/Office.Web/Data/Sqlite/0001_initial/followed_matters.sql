CREATE TABLE "followed_matters" (
    "id" BLOB NOT NULL CONSTRAINT "pk_followed_matters" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "followed_at" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "ix_followed_matters_official_id_root_id" ON "followed_matters" ("official_id", "root_id");

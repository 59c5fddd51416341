CREATE TABLE "official_keys" (
    "id" BLOB NOT NULL CONSTRAINT "pk_official_keys" PRIMARY KEY,
    "official_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "public_key" BLOB NOT NULL,
    "wrapped_key" BLOB NOT NULL,
    "salt" BLOB NOT NULL,
    "iterations" INTEGER NOT NULL,
    "tries" INTEGER NOT NULL,
    "created_at" INTEGER NOT NULL,
    "revoked_at" INTEGER NULL,
    "revoked_for" TEXT NULL
);
CREATE UNIQUE INDEX "ix_official_keys_official_id" ON "official_keys" ("official_id") WHERE revoked_at IS NULL;
CREATE INDEX "ix_official_keys_official_id_created_at" ON "official_keys" ("official_id", "created_at");

CREATE TABLE "history" (
    "id" BLOB NOT NULL CONSTRAINT "pk_history" PRIMARY KEY,
    "root_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "account_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_title" TEXT NOT NULL,
    "on_behalf_of" BLOB NULL,
    "verb" TEXT NOT NULL,
    "step" TEXT NULL,
    "details" TEXT NULL,
    "prev_hash" BLOB NOT NULL,
    "hash" BLOB NOT NULL
);
CREATE UNIQUE INDEX "ix_history_root_id_seq" ON "history" ("root_id", "seq");

CREATE TABLE "roots" (
    "id" BLOB NOT NULL CONSTRAINT "pk_roots" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "revision" INTEGER NOT NULL,
    "history_seq" INTEGER NOT NULL,
    "history_head" BLOB NOT NULL,
    "created_at" INTEGER NOT NULL
);

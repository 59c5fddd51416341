CREATE TABLE "dispatch_texts" (
    "dispatch_id" BLOB NOT NULL,
    "version" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    "hash" BLOB NOT NULL,
    "fixed_by" BLOB NOT NULL,
    "fixed_at" INTEGER NOT NULL,
    CONSTRAINT "pk_dispatch_texts" PRIMARY KEY ("dispatch_id", "version")
);

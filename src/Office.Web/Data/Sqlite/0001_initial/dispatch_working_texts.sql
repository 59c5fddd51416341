CREATE TABLE "dispatch_working_texts" (
    "dispatch_id" BLOB NOT NULL CONSTRAINT "pk_dispatch_working_texts" PRIMARY KEY,
    "content" TEXT NOT NULL,
    "saved_at" INTEGER NOT NULL,
    "saved_by" BLOB NOT NULL
);

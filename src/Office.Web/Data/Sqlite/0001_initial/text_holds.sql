CREATE TABLE "text_holds" (
    "dispatch_id" BLOB NOT NULL CONSTRAINT "pk_text_holds" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "holder_id" BLOB NOT NULL,
    "since" INTEGER NOT NULL,
    "seen_at" INTEGER NOT NULL
);

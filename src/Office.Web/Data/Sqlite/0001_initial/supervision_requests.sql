CREATE TABLE "supervision_requests" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_requests" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "words" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE INDEX "ix_supervision_requests_item_id_at" ON "supervision_requests" ("item_id", "at");

CREATE TABLE "arrivals" (
    "id" BLOB NOT NULL CONSTRAINT "pk_arrivals" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "sender_organ_id" BLOB NOT NULL,
    "sender_name" TEXT NOT NULL,
    "sender_dispatch_id" BLOB NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "urgency" INTEGER NOT NULL,
    "recipient_kind" INTEGER NOT NULL,
    "sealed_hash" BLOB NOT NULL,
    "page_count" INTEGER NOT NULL,
    "arrived_at" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "answered_at" INTEGER NULL,
    "answered_by" TEXT NULL,
    "return_reason" TEXT NULL
);
CREATE INDEX "ix_arrivals_organ_id_state_arrived_at" ON "arrivals" ("organ_id", "state", "arrived_at");

CREATE TABLE "deliveries" (
    "id" BLOB NOT NULL CONSTRAINT "pk_deliveries" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "recipient_organ_id" BLOB NULL,
    "recipient_name" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "sent_at" INTEGER NOT NULL,
    "arrived_at" INTEGER NULL,
    "opened_at" INTEGER NULL,
    "answered_at" INTEGER NULL,
    "answered_by" TEXT NULL,
    "return_reason" TEXT NULL
);
CREATE UNIQUE INDEX "ix_deliveries_dispatch_id_recipient_organ_id" ON "deliveries" ("dispatch_id", "recipient_organ_id");
CREATE INDEX "ix_deliveries_organ_id_state" ON "deliveries" ("organ_id", "state");

CREATE TABLE "outbox" (
    "seq" INTEGER NOT NULL CONSTRAINT "pk_outbox" PRIMARY KEY AUTOINCREMENT,
    "organ_id" BLOB NOT NULL,
    "node_id" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "payload" TEXT NOT NULL
);

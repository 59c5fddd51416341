CREATE TABLE "supervision_extensions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_extensions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "instance_id" BLOB NOT NULL,
    "from_due" INTEGER NOT NULL,
    "asked_due" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "progress" TEXT NOT NULL,
    "asker_name" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "granted" INTEGER NULL,
    "set_due" INTEGER NULL,
    "decided_at" INTEGER NULL,
    "decider_name" TEXT NULL
);
CREATE INDEX "ix_supervision_extensions_item_id_asked_at" ON "supervision_extensions" ("item_id", "asked_at");

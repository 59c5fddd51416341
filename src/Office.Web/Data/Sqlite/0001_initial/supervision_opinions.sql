CREATE TABLE "supervision_opinions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_opinions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step" TEXT NOT NULL,
    "step_name" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "official_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on_behalf_of_name" TEXT NULL,
    "opinion" TEXT NULL,
    "at" INTEGER NOT NULL,
    "content" BLOB NULL,
    "public_key" BLOB NULL,
    "payload" BLOB NULL,
    "signature" BLOB NULL
);
CREATE INDEX "ix_supervision_opinions_item_id_at" ON "supervision_opinions" ("item_id", "at");
CREATE UNIQUE INDEX "ix_supervision_opinions_work_item_id_official_id" ON "supervision_opinions" ("work_item_id", "official_id");

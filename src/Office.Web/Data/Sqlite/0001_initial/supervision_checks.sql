CREATE TABLE "supervision_checks" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_checks" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "kind" INTEGER NOT NULL,
    "on" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "is_confirmed" INTEGER NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE INDEX "ix_supervision_checks_item_id_at" ON "supervision_checks" ("item_id", "at");

CREATE TABLE "supervision_assistants" (
    "item_id" BLOB NOT NULL,
    "unit_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    CONSTRAINT "pk_supervision_assistants" PRIMARY KEY ("item_id", "unit_id")
);
CREATE INDEX "ix_supervision_assistants_unit_id" ON "supervision_assistants" ("unit_id");

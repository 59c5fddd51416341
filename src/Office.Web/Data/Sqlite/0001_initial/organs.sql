CREATE TABLE "organs" (
    "id" BLOB NOT NULL CONSTRAINT "pk_organs" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "code" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parent_id" BLOB NULL,
    "rank_order" INTEGER NOT NULL,
    "red_head" TEXT NULL,
    "seal_diameter_mm" TEXT NULL,
    CONSTRAINT "fk_organs_parent_id" FOREIGN KEY ("parent_id") REFERENCES "organs" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "ix_organs_code" ON "organs" ("code");
CREATE UNIQUE INDEX "ix_organs_full_name" ON "organs" ("full_name");
CREATE INDEX "ix_organs_organ_id" ON "organs" ("organ_id");
CREATE INDEX "ix_organs_parent_id" ON "organs" ("parent_id");

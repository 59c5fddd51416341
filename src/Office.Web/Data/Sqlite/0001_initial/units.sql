CREATE TABLE "units" (
    "id" BLOB NOT NULL CONSTRAINT "pk_units" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "is_office" INTEGER NOT NULL,
    CONSTRAINT "fk_units_organ_id" FOREIGN KEY ("organ_id") REFERENCES "organs" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "ix_units_organ_id_code" ON "units" ("organ_id", "code");

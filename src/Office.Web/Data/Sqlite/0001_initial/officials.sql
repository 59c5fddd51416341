CREATE TABLE "officials" (
    "id" BLOB NOT NULL CONSTRAINT "pk_officials" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "rank" TEXT NOT NULL,
    "primary_post_id" BLOB NULL,
    "left_at" INTEGER NULL,
    CONSTRAINT "fk_officials_organ_id" FOREIGN KEY ("organ_id") REFERENCES "organs" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "ix_officials_code" ON "officials" ("code");
CREATE INDEX "ix_officials_organ_id" ON "officials" ("organ_id");

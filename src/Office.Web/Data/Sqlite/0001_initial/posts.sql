CREATE TABLE "posts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "unit_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "title" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "duty_bits" INTEGER NOT NULL,
    "started_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    CONSTRAINT "fk_posts_official_id" FOREIGN KEY ("official_id") REFERENCES "officials" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_posts_unit_id" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "ix_posts_official_id_ended_at" ON "posts" ("official_id", "ended_at");
CREATE INDEX "ix_posts_organ_id" ON "posts" ("organ_id");
CREATE INDEX "ix_posts_unit_id" ON "posts" ("unit_id");

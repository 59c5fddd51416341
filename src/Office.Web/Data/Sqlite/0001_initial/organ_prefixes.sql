CREATE TABLE "organ_prefixes" (
    "series" INTEGER NOT NULL,
    "organ_id" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_organ_prefixes" PRIMARY KEY ("organ_id", "series"),
    CONSTRAINT "fk_organ_prefixes_organ_id" FOREIGN KEY ("organ_id") REFERENCES "organs" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "ix_organ_prefixes_text" ON "organ_prefixes" ("text");

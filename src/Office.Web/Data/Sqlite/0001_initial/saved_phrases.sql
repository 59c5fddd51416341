CREATE TABLE "saved_phrases" (
    "id" BLOB NOT NULL CONSTRAINT "pk_saved_phrases" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);
CREATE INDEX "ix_saved_phrases_official_id_position" ON "saved_phrases" ("official_id", "position");

CREATE TABLE "dead_letters" (
    "id" BLOB NOT NULL CONSTRAINT "pk_dead_letters" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "reaction" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_at" INTEGER NULL,
    "error" TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE INDEX "ix_dead_letters_next_at" ON "dead_letters" ("next_at");

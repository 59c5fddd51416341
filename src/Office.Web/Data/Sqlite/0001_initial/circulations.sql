CREATE TABLE "circulations" (
    "id" BLOB NOT NULL CONSTRAINT "pk_circulations" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "subject_id" BLOB NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reference" TEXT NULL,
    "urgency" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "started_by" BLOB NOT NULL,
    "started_by_name" TEXT NOT NULL,
    "started_at" INTEGER NOT NULL,
    "reader_count" INTEGER NOT NULL,
    "urged_at" INTEGER NULL,
    "urged_by" BLOB NULL,
    "urged_words" TEXT NULL,
    "urged_times" INTEGER NOT NULL,
    "ended_at" INTEGER NULL
);
CREATE INDEX "ix_circulations_started_by_started_at" ON "circulations" ("started_by", "started_at");
CREATE INDEX "ix_circulations_subject_id_started_at" ON "circulations" ("subject_id", "started_at");

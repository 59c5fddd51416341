CREATE TABLE "grants" (
    "object_id" BLOB NOT NULL,
    "subject_id" BLOB NOT NULL,
    "relation" INTEGER NOT NULL,
    "via" BLOB NOT NULL,
    CONSTRAINT "pk_grants" PRIMARY KEY ("object_id", "subject_id", "relation", "via")
);
CREATE INDEX "ix_grants_subject_id_relation_object_id" ON "grants" ("subject_id", "relation", "object_id");
CREATE INDEX "ix_grants_via" ON "grants" ("via");

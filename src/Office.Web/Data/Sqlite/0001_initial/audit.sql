CREATE TABLE "audit" (
    "seq" INTEGER NOT NULL CONSTRAINT "pk_audit" PRIMARY KEY AUTOINCREMENT,
    "organ_id" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    "account_id" BLOB NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "actor_name" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "object_id" BLOB NULL,
    "result" TEXT NOT NULL,
    "client" TEXT NULL
);
CREATE INDEX "ix_audit_object_id" ON "audit" ("object_id");
CREATE INDEX "ix_audit_organ_id_seq" ON "audit" ("organ_id", "seq");

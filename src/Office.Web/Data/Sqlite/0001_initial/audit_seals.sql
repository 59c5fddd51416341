CREATE TABLE "audit_seals" (
    "organ_id" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "through_xid" INTEGER NOT NULL,
    "through_seq" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "prev_hash" BLOB NOT NULL,
    "hash" BLOB NOT NULL,
    CONSTRAINT "pk_audit_seals" PRIMARY KEY ("organ_id", "number")
);

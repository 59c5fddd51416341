CREATE TABLE "delegations" (
    "id" BLOB NOT NULL CONSTRAINT "pk_delegations" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "principal_id" BLOB NOT NULL,
    "delegate_id" BLOB NOT NULL,
    "from_day" TEXT NOT NULL,
    "to_day" TEXT NOT NULL,
    "kinds" TEXT NOT NULL,
    "organs" TEXT NOT NULL,
    "set_by" BLOB NOT NULL,
    "set_at" INTEGER NOT NULL,
    "cause_id" BLOB NULL,
    "ended_at" INTEGER NULL,
    "ended_by" BLOB NULL,
    "is_told" INTEGER NOT NULL
);
CREATE INDEX "ix_delegations_delegate_id_to_day" ON "delegations" ("delegate_id", "to_day");
CREATE INDEX "ix_delegations_principal_id_to_day" ON "delegations" ("principal_id", "to_day");
CREATE INDEX "ix_delegations_to_day" ON "delegations" ("to_day");

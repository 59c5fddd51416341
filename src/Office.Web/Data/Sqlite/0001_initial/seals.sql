CREATE TABLE "seals" (
    "id" BLOB NOT NULL CONSTRAINT "pk_seals" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "diameter_mm" REAL NOT NULL,
    "face_svg" TEXT NOT NULL,
    "certificate" BLOB NOT NULL,
    "issuer" BLOB NOT NULL,
    "protected_key" BLOB NOT NULL,
    "sm_certificate" BLOB NULL,
    "sm_protected_key" BLOB NULL,
    "electronic_seal" BLOB NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "suspended_at" INTEGER NULL,
    "revoked_at" INTEGER NULL,
    "revocation_asked_by" BLOB NULL,
    "replaced_by" BLOB NULL,
    "state_reason" TEXT NOT NULL,
    "state_by" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_seals_organ_id_name" ON "seals" ("organ_id", "name");

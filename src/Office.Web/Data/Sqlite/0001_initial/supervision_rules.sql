CREATE TABLE "supervision_rules" (
    "organ_id" BLOB NOT NULL CONSTRAINT "pk_supervision_rules" PRIMARY KEY,
    "rules" TEXT NOT NULL
);

CREATE TABLE "supervision_reports" (
    "id" BLOB NOT NULL CONSTRAINT "pk_supervision_reports" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "item_id" BLOB NOT NULL,
    "round" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "progress" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "blockers" TEXT NULL,
    "is_final" INTEGER NOT NULL,
    "files" TEXT NOT NULL,
    "written_by" BLOB NOT NULL,
    "writer_name" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "signed_at" INTEGER NULL,
    "signer_name" TEXT NULL,
    "verdict" TEXT NULL
);
CREATE UNIQUE INDEX "ix_supervision_reports_item_id_number" ON "supervision_reports" ("item_id", "number");

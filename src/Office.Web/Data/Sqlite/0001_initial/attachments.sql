CREATE TABLE "attachments" (
    "id" BLOB NOT NULL CONSTRAINT "pk_attachments" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "document_id" BLOB NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    "added_by" BLOB NOT NULL,
    "added_at" INTEGER NOT NULL
);
CREATE INDEX "ix_attachments_document_id" ON "attachments" ("document_id");
CREATE INDEX "ix_attachments_sha256" ON "attachments" ("sha256");

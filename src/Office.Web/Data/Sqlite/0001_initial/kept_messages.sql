CREATE TABLE "kept_messages" (
    "id" BLOB NOT NULL CONSTRAINT "pk_kept_messages" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "instance_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "variables" TEXT NOT NULL,
    "sent_at" INTEGER NOT NULL
);
CREATE INDEX "ix_kept_messages_root_id_name" ON "kept_messages" ("root_id", "name");
CREATE INDEX "ix_kept_messages_sent_at" ON "kept_messages" ("sent_at");

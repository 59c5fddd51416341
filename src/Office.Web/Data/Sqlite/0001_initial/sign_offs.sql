CREATE TABLE "sign_offs" (
    "id" BLOB NOT NULL CONSTRAINT "pk_sign_offs" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "work_item_id" BLOB NOT NULL,
    "step" TEXT NOT NULL,
    "opinion_slot" TEXT NULL,
    "decision" INTEGER NOT NULL,
    "official_id" BLOB NOT NULL,
    "post_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on_behalf_of" BLOB NULL,
    "on_behalf_of_name" TEXT NULL,
    "guest_organ" TEXT NULL,
    "rank" INTEGER NOT NULL,
    "opinion" TEXT NULL,
    "ink" BLOB NULL,
    "text_version" INTEGER NOT NULL,
    "signed_at" INTEGER NOT NULL,
    "key_id" BLOB NOT NULL,
    "public_key" BLOB NOT NULL,
    "payload" BLOB NOT NULL,
    "payload_hash" BLOB NOT NULL,
    "signature" BLOB NOT NULL
);
CREATE INDEX "ix_sign_offs_dispatch_id_signed_at" ON "sign_offs" ("dispatch_id", "signed_at");
CREATE UNIQUE INDEX "ix_sign_offs_work_item_id_official_id" ON "sign_offs" ("work_item_id", "official_id");

CREATE TABLE "subscriptions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_subscriptions" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "instance_id" BLOB NOT NULL,
    "wait_key" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "node" TEXT NOT NULL
);
CREATE UNIQUE INDEX "ix_subscriptions_instance_id_wait_key" ON "subscriptions" ("instance_id", "wait_key");
CREATE INDEX "ix_subscriptions_organ_id_kind_name" ON "subscriptions" ("organ_id", "kind", "name");
CREATE INDEX "ix_subscriptions_root_id_kind_name" ON "subscriptions" ("root_id", "kind", "name");

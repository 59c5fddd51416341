CREATE TABLE "rounds" (
    "id" BLOB NOT NULL CONSTRAINT "pk_rounds" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "instance_id" BLOB NOT NULL,
    "step_id" TEXT NOT NULL,
    "sequential" INTEGER NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "closed_at" INTEGER NULL
);
CREATE INDEX "ix_rounds_instance_id" ON "rounds" ("instance_id");

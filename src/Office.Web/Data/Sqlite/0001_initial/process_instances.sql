CREATE TABLE "process_instances" (
    "id" BLOB NOT NULL CONSTRAINT "pk_process_instances" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "root_id" BLOB NOT NULL,
    "definition_id" BLOB NOT NULL,
    "parent_id" BLOB NULL,
    "parent_token" INTEGER NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "started_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "suspended_at" INTEGER NULL,
    "title" TEXT NOT NULL,
    "reference" TEXT NULL,
    "matter_kind" TEXT NOT NULL,
    "urgency" INTEGER NOT NULL,
    "due" INTEGER NULL,
    CONSTRAINT "fk_process_instances_definition_id" FOREIGN KEY ("definition_id") REFERENCES "process_definitions" ("id") ON DELETE RESTRICT
);
CREATE INDEX "ix_process_instances_definition_id" ON "process_instances" ("definition_id");
CREATE INDEX "ix_process_instances_parent_id" ON "process_instances" ("parent_id");
CREATE INDEX "ix_process_instances_root_id" ON "process_instances" ("root_id");

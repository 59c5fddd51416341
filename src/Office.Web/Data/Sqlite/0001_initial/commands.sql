CREATE TABLE "commands" (
    "account_id" BLOB NOT NULL,
    "command_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "digest" BLOB NOT NULL,
    "result" TEXT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "pk_commands" PRIMARY KEY ("account_id", "command_id")
);
CREATE INDEX "ix_commands_at" ON "commands" ("at");

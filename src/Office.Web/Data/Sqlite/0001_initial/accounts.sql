CREATE TABLE "accounts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY,
    "official_id" BLOB NOT NULL,
    "organ_id" BLOB NOT NULL,
    "one_time_secret_hash" BLOB NULL,
    "created_at" INTEGER NOT NULL,
    "disabled_at" INTEGER NULL,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" INTEGER NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL
);
CREATE INDEX "ix_accounts_normalized_email" ON "accounts" ("normalized_email");
CREATE UNIQUE INDEX "ix_accounts_normalized_user_name" ON "accounts" ("normalized_user_name");
CREATE UNIQUE INDEX "ix_accounts_official_id" ON "accounts" ("official_id");

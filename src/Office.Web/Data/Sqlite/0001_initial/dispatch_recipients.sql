CREATE TABLE "dispatch_recipients" (
    "kind" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "dispatch_id" BLOB NOT NULL,
    "organ_id" BLOB NULL,
    "printed_name" TEXT NOT NULL,
    CONSTRAINT "pk_dispatch_recipients" PRIMARY KEY ("dispatch_id", "kind", "position"),
    CONSTRAINT "fk_dispatch_recipients_dispatch_id" FOREIGN KEY ("dispatch_id") REFERENCES "dispatches" ("id") ON DELETE CASCADE
);

CREATE TABLE "reaction_cursors" (
    "reaction" TEXT NOT NULL CONSTRAINT "pk_reaction_cursors" PRIMARY KEY,
    "xid" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL
);

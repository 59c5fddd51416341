CREATE TABLE "attachment_texts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_attachment_texts" PRIMARY KEY,
    "organ_id" BLOB NOT NULL,
    "text" BLOB NOT NULL,
    CONSTRAINT "fk_attachment_texts_id" FOREIGN KEY ("id") REFERENCES "attachments" ("id") ON DELETE CASCADE
);

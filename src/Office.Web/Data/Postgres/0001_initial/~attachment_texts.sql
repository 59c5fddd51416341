ALTER TABLE attachment_texts ADD CONSTRAINT fk_attachment_texts_id FOREIGN KEY (id) REFERENCES attachments (id) ON DELETE CASCADE;

ALTER TABLE organ_prefixes ADD CONSTRAINT fk_organ_prefixes_organ_id FOREIGN KEY (organ_id) REFERENCES organs (id) ON DELETE CASCADE;

ALTER TABLE officials ADD CONSTRAINT fk_officials_organ_id FOREIGN KEY (organ_id) REFERENCES organs (id) ON DELETE RESTRICT;

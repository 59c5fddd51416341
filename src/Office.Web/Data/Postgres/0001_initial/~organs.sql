ALTER TABLE organs ADD CONSTRAINT fk_organs_parent_id FOREIGN KEY (parent_id) REFERENCES organs (id) ON DELETE RESTRICT;

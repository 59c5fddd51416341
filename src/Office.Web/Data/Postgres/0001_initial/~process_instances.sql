ALTER TABLE process_instances ADD CONSTRAINT fk_process_instances_definition_id FOREIGN KEY (definition_id) REFERENCES process_definitions (id) ON DELETE RESTRICT;

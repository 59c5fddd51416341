ALTER TABLE posts ADD CONSTRAINT fk_posts_official_id FOREIGN KEY (official_id) REFERENCES officials (id) ON DELETE RESTRICT;
ALTER TABLE posts ADD CONSTRAINT fk_posts_unit_id FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT;

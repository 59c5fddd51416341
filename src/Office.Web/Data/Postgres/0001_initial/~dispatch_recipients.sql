ALTER TABLE dispatch_recipients ADD CONSTRAINT fk_dispatch_recipients_dispatch_id FOREIGN KEY (dispatch_id) REFERENCES dispatches (id) ON DELETE CASCADE;

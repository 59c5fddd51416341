ALTER TABLE account_logins ADD CONSTRAINT fk_account_logins_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE;

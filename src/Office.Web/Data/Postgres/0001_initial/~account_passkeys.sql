ALTER TABLE account_passkeys ADD CONSTRAINT fk_account_passkeys_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE;

ALTER TABLE account_tokens ADD CONSTRAINT fk_account_tokens_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE;

ALTER TABLE account_claims ADD CONSTRAINT fk_account_claims_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE;

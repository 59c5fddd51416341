CREATE TABLE account_passkeys (
    credential_id bytea NOT NULL,
    user_id uuid NOT NULL,
    data text NOT NULL,
    CONSTRAINT pk_account_passkeys PRIMARY KEY (credential_id)
);
CREATE INDEX ix_account_passkeys_user_id ON account_passkeys (user_id);

CREATE TABLE account_logins (
    login_provider character varying(128) NOT NULL,
    provider_key character varying(128) NOT NULL,
    provider_display_name text,
    user_id uuid NOT NULL,
    CONSTRAINT pk_account_logins PRIMARY KEY (login_provider, provider_key)
);
CREATE INDEX ix_account_logins_user_id ON account_logins (user_id);

CREATE TABLE account_tokens (
    user_id uuid NOT NULL,
    login_provider character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    value text,
    CONSTRAINT pk_account_tokens PRIMARY KEY (user_id, login_provider, name)
);

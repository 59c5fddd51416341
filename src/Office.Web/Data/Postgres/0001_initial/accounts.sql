CREATE TABLE accounts (
    id uuid NOT NULL,
    official_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    one_time_secret_hash bytea,
    created_at timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone,
    user_name character varying(256),
    normalized_user_name character varying(256),
    email character varying(256),
    normalized_email character varying(256),
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number character varying(256),
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamp with time zone,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id)
);
CREATE INDEX ix_accounts_normalized_email ON accounts (normalized_email);
CREATE UNIQUE INDEX ix_accounts_normalized_user_name ON accounts (normalized_user_name);
CREATE UNIQUE INDEX ix_accounts_official_id ON accounts (official_id);

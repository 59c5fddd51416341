CREATE TABLE commands (
    account_id uuid NOT NULL,
    command_id uuid NOT NULL,
    name text NOT NULL,
    digest bytea NOT NULL,
    result text,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_commands PRIMARY KEY (account_id, command_id)
);
CREATE INDEX ix_commands_at ON commands (at);

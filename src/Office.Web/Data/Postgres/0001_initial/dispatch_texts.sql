CREATE TABLE dispatch_texts (
    dispatch_id uuid NOT NULL,
    version integer NOT NULL,
    content bytea NOT NULL,
    hash bytea NOT NULL,
    fixed_by uuid NOT NULL,
    fixed_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_dispatch_texts PRIMARY KEY (dispatch_id, version)
);

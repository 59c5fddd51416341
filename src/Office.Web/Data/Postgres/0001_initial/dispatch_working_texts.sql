CREATE TABLE dispatch_working_texts (
    dispatch_id uuid NOT NULL,
    content text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    CONSTRAINT pk_dispatch_working_texts PRIMARY KEY (dispatch_id)
);

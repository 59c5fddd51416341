CREATE TABLE text_holds (
    dispatch_id uuid NOT NULL,
    organ_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_text_holds PRIMARY KEY (dispatch_id)
);

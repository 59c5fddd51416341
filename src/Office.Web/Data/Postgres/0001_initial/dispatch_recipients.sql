CREATE TABLE dispatch_recipients (
    kind integer NOT NULL,
    position integer NOT NULL,
    dispatch_id uuid NOT NULL,
    organ_id uuid,
    printed_name text NOT NULL,
    CONSTRAINT pk_dispatch_recipients PRIMARY KEY (dispatch_id, kind, position)
);

CREATE TABLE entries (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    sign_off_id uuid NOT NULL,
    confirm_item_id uuid NOT NULL,
    leader_id uuid NOT NULL,
    leader_name text NOT NULL,
    leader_title text NOT NULL,
    recorder_id uuid NOT NULL,
    recorder_name text NOT NULL,
    proof_hash bytea NOT NULL,
    proof_name text NOT NULL,
    proof_media_type text NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    state integer NOT NULL,
    answered_at timestamp with time zone,
    dispute text,
    CONSTRAINT pk_entries PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_entries_confirm_item_id ON entries (confirm_item_id);
CREATE INDEX ix_entries_dispatch_id ON entries (dispatch_id);
CREATE INDEX ix_entries_recorder_id_entered_at ON entries (recorder_id, entered_at);
CREATE UNIQUE INDEX ix_entries_sign_off_id ON entries (sign_off_id);

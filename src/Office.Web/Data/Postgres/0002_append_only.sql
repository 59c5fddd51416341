-- What is recorded stays recorded: history, audit and its seals, sign-offs, marks on pages, the opinions on forms and what happened to a number are
-- only ever added to. The triggers stop a mistake; against an intruder run the server under a role of its own that is not the owner
-- and has only SELECT and INSERT on these tables.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sign_offs_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_offs EXECUTE FUNCTION refuse_change();
CREATE TRIGGER incoming_opinions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON incoming_opinions EXECUTE FUNCTION refuse_change();
CREATE TRIGGER form_opinions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON form_opinions EXECUTE FUNCTION refuse_change();
CREATE TRIGGER supervision_opinions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON supervision_opinions EXECUTE FUNCTION refuse_change();
CREATE TRIGGER number_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON number_events EXECUTE FUNCTION refuse_change();
CREATE TRIGGER page_inks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON page_inks EXECUTE FUNCTION refuse_change();

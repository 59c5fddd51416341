-- What is recorded stays recorded: history, audit and its seals, sign-offs, marks on pages, the opinions on forms and what happened to a number are only ever added to.
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;
CREATE TRIGGER sign_offs_no_update BEFORE UPDATE ON sign_offs BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END;
CREATE TRIGGER sign_offs_no_delete BEFORE DELETE ON sign_offs BEGIN SELECT RAISE(ABORT, 'sign_offs is append-only'); END;
CREATE TRIGGER form_opinions_no_update BEFORE UPDATE ON form_opinions BEGIN SELECT RAISE(ABORT, 'form_opinions is append-only'); END;
CREATE TRIGGER form_opinions_no_delete BEFORE DELETE ON form_opinions BEGIN SELECT RAISE(ABORT, 'form_opinions is append-only'); END;
CREATE TRIGGER supervision_opinions_no_update BEFORE UPDATE ON supervision_opinions BEGIN SELECT RAISE(ABORT, 'supervision_opinions is append-only'); END;
CREATE TRIGGER supervision_opinions_no_delete BEFORE DELETE ON supervision_opinions BEGIN SELECT RAISE(ABORT, 'supervision_opinions is append-only'); END;
CREATE TRIGGER number_events_no_update BEFORE UPDATE ON number_events BEGIN SELECT RAISE(ABORT, 'number_events is append-only'); END;
CREATE TRIGGER number_events_no_delete BEFORE DELETE ON number_events BEGIN SELECT RAISE(ABORT, 'number_events is append-only'); END;
CREATE TRIGGER page_inks_no_update BEFORE UPDATE ON page_inks BEGIN SELECT RAISE(ABORT, 'page_inks is append-only'); END;
CREATE TRIGGER page_inks_no_delete BEFORE DELETE ON page_inks BEGIN SELECT RAISE(ABORT, 'page_inks is append-only'); END;

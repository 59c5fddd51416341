-- What is filed stays as it was filed: items, packages, checks and transfers are only ever added, and what an item names is fixed.
CREATE TRIGGER archive_items_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_items EXECUTE FUNCTION refuse_change();
CREATE TRIGGER archive_packages_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_packages EXECUTE FUNCTION refuse_change();
CREATE TRIGGER archive_checks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_checks EXECUTE FUNCTION refuse_change();
CREATE TRIGGER archive_transfers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_transfers EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_filed(named uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM archive_items WHERE document_id = named) THEN
        RAISE EXCEPTION 'the document is filed';
    END IF;
END
$$;
CREATE FUNCTION refuse_filed_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_filed(OLD.id);
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION refuse_filed_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN PERFORM refuse_filed(NEW.dispatch_id); ELSE PERFORM refuse_filed(OLD.dispatch_id); END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION refuse_filed_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN PERFORM refuse_filed(NEW.document_id); ELSE PERFORM refuse_filed(OLD.document_id); END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER dispatches_filed BEFORE UPDATE OF title, number, kind, issued_on, text_version, content_hash, layout_hash, sealed_hash ON dispatches
    FOR EACH ROW EXECUTE FUNCTION refuse_filed_document();
CREATE TRIGGER dispatches_filed_stay BEFORE DELETE ON dispatches FOR EACH ROW EXECUTE FUNCTION refuse_filed_document();
CREATE TRIGGER dispatch_texts_filed BEFORE INSERT OR UPDATE OR DELETE ON dispatch_texts FOR EACH ROW EXECUTE FUNCTION refuse_filed_text();
CREATE TRIGGER attachments_filed BEFORE INSERT OR UPDATE OR DELETE ON attachments FOR EACH ROW EXECUTE FUNCTION refuse_filed_attachment();
CREATE TRIGGER arrivals_filed BEFORE UPDATE OF title, number, kind, sealed_hash ON arrivals FOR EACH ROW EXECUTE FUNCTION refuse_filed_document();

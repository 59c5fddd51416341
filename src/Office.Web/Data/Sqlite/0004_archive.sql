-- What is filed stays as it was filed: items, packages, checks and transfers are only ever added, and what an item names is fixed.
CREATE TRIGGER archive_items_no_update BEFORE UPDATE ON archive_items BEGIN SELECT RAISE(ABORT, 'archive_items is append-only'); END;
CREATE TRIGGER archive_items_no_delete BEFORE DELETE ON archive_items BEGIN SELECT RAISE(ABORT, 'archive_items is append-only'); END;
CREATE TRIGGER archive_packages_no_update BEFORE UPDATE ON archive_packages BEGIN SELECT RAISE(ABORT, 'archive_packages is append-only'); END;
CREATE TRIGGER archive_packages_no_delete BEFORE DELETE ON archive_packages BEGIN SELECT RAISE(ABORT, 'archive_packages is append-only'); END;
CREATE TRIGGER archive_checks_no_update BEFORE UPDATE ON archive_checks BEGIN SELECT RAISE(ABORT, 'archive_checks is append-only'); END;
CREATE TRIGGER archive_checks_no_delete BEFORE DELETE ON archive_checks BEGIN SELECT RAISE(ABORT, 'archive_checks is append-only'); END;
CREATE TRIGGER archive_transfers_no_update BEFORE UPDATE ON archive_transfers BEGIN SELECT RAISE(ABORT, 'archive_transfers is append-only'); END;
CREATE TRIGGER archive_transfers_no_delete BEFORE DELETE ON archive_transfers BEGIN SELECT RAISE(ABORT, 'archive_transfers is append-only'); END;
CREATE TRIGGER dispatches_filed BEFORE UPDATE OF title, number, kind, issued_on, text_version, content_hash, layout_hash, sealed_hash ON dispatches
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER dispatches_filed_stay BEFORE DELETE ON dispatches
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER dispatch_texts_filed BEFORE INSERT ON dispatch_texts
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = NEW.dispatch_id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER dispatch_texts_filed_stay BEFORE UPDATE ON dispatch_texts
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.dispatch_id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER attachments_filed BEFORE INSERT ON attachments
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = NEW.document_id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER attachments_filed_change BEFORE UPDATE ON attachments
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.document_id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER attachments_filed_stay BEFORE DELETE ON attachments
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.document_id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;
CREATE TRIGGER arrivals_filed BEFORE UPDATE OF title, number, kind, sealed_hash ON arrivals
    WHEN EXISTS (SELECT 1 FROM archive_items WHERE document_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'the document is filed'); END;

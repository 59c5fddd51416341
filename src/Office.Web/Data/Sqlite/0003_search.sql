-- The words of documents, as our own tokenizer makes them (Office.Documents/Search). Without content: the excerpts stand in search_entries.
CREATE VIRTUAL TABLE search_words USING fts5(title, number, organ, body, marks, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE TABLE search_counters (id INTEGER PRIMARY KEY, last INTEGER NOT NULL);
INSERT INTO search_counters (id, last) VALUES (1, 0);

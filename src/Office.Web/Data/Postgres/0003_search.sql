-- The words of documents, as our own tokenizer makes them (Office.Documents/Search), never by to_tsvector.
CREATE TABLE search_words (seq bigint PRIMARY KEY, words tsvector NOT NULL, long_words text);
ALTER TABLE search_words ALTER COLUMN words SET COMPRESSION lz4;
CREATE INDEX ix_search_words_words ON search_words USING gin (words);
CREATE TABLE search_counters (id integer PRIMARY KEY, last bigint NOT NULL);
INSERT INTO search_counters (id, last) VALUES (1, 0);

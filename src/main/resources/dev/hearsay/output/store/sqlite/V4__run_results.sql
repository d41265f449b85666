-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each run did to the articles; articles without claims and likely duplicates; a full-text index that other tools find.

-- Articles that were not there before; null, as the others, in runs of earlier versions
ALTER TABLE runs ADD COLUMN added INTEGER;
-- Articles whose facts, text or claims were others before
ALTER TABLE runs ADD COLUMN changed INTEGER;
-- Articles that were there just so
ALTER TABLE runs ADD COLUMN unchanged INTEGER;
-- Killed articles
ALTER TABLE runs ADD COLUMN withdrawn INTEGER;
-- Of the changed articles, those that had claims before and have none now
ALTER TABLE runs ADD COLUMN emptied INTEGER;

-- The run that wrote the article first; null for articles that were written before this column was there
ALTER TABLE articles ADD COLUMN first_run_id INTEGER;
-- The article_key of an earlier article that likely tells the same story under another identity
ALTER TABLE articles ADD COLUMN duplicate_of INTEGER;

CREATE INDEX articles_duplicate_of ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE article_marks (
    -- Hashes of an article's words and of its title and day; articles that share some are likely duplicates
    article_key INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    mark        INTEGER NOT NULL,
    PRIMARY KEY (mark, article_key)
) WITHOUT ROWID;

CREATE INDEX article_marks_article ON article_marks (article_key);

-- tools look for an index by content="claims", with these quotation marks and no blank
DROP TRIGGER claims_search_insert;
DROP TRIGGER claims_search_delete;
DROP TRIGGER claims_search_update;
DROP TABLE claim_search;
CREATE VIRTUAL TABLE claim_search USING fts5 (content_text, content="claims", content_rowid="claim_key", tokenize="porter unicode61");
INSERT INTO claim_search (claim_search) VALUES ('rebuild');

CREATE TRIGGER claims_search_insert AFTER INSERT ON claims BEGIN
    INSERT INTO claim_search (rowid, content_text) VALUES (new.claim_key, new.content_text);
END;

CREATE TRIGGER claims_search_delete AFTER DELETE ON claims BEGIN
    INSERT INTO claim_search (claim_search, rowid, content_text) VALUES ('delete', old.claim_key, old.content_text);
END;

CREATE TRIGGER claims_search_update AFTER UPDATE OF claim_key, content_text ON claims BEGIN
    INSERT INTO claim_search (claim_search, rowid, content_text) VALUES ('delete', old.claim_key, old.content_text);
    INSERT INTO claim_search (rowid, content_text) VALUES (new.claim_key, new.content_text);
END;

-- Each run with what it did, and with the rows that it was the last to write
DROP VIEW run_results;
CREATE VIEW run_results AS
SELECT r.run_id, r.tool, r.version, r.status, r.started, r.finished,
       (SELECT count(*) FROM articles a WHERE a.run_id = r.run_id) AS articles_now,
       (SELECT count(*) FROM claims c WHERE c.run_id = r.run_id) AS claims_now,
       (SELECT count(*) FROM failures f WHERE f.run_id = r.run_id) AS failures,
       r.articles, r.claims, r.added, r.changed, r.unchanged, r.withdrawn, r.emptied
FROM runs r;

-- Articles that no claim was found in
CREATE VIEW articles_without_claims AS
SELECT a.article_key, a.id AS article_id, a.file, a.title, a.publisher, a.published, a.status, a.run_id
FROM articles a
WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.article_key = a.article_key);

-- Articles beside an earlier one that likely tells the same story
CREATE VIEW likely_duplicates AS
SELECT a.article_key, a.id AS article_id, a.file, a.title, b.article_key AS earlier_key, b.id AS earlier_id, b.file AS earlier_file,
       b.title AS earlier_title
FROM articles a
JOIN articles b ON b.article_key = a.duplicate_of;

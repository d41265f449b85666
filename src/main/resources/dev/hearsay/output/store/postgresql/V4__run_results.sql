-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each run did to the articles; articles without claims and likely duplicates.

ALTER TABLE runs ADD COLUMN added BIGINT;
ALTER TABLE runs ADD COLUMN changed BIGINT;
ALTER TABLE runs ADD COLUMN unchanged BIGINT;
ALTER TABLE runs ADD COLUMN withdrawn BIGINT;
ALTER TABLE runs ADD COLUMN emptied BIGINT;
COMMENT ON COLUMN runs.added IS 'Articles that were not there before; null, as the others, in runs of earlier versions';
COMMENT ON COLUMN runs.changed IS 'Articles whose facts, text or claims were others before';
COMMENT ON COLUMN runs.unchanged IS 'Articles that were there just so';
COMMENT ON COLUMN runs.withdrawn IS 'Killed articles';
COMMENT ON COLUMN runs.emptied IS 'Of the changed articles, those that had claims before and have none now';

ALTER TABLE articles ADD COLUMN first_run_id BIGINT;
ALTER TABLE articles ADD COLUMN duplicate_of BIGINT;
COMMENT ON COLUMN articles.first_run_id IS 'The run that wrote the article first; null for articles that were written before this column was there';
COMMENT ON COLUMN articles.duplicate_of IS 'The article_key of an earlier article that likely tells the same story under another identity';

CREATE INDEX articles_duplicate_of ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE article_marks (
    article_key BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    mark        BIGINT NOT NULL,
    PRIMARY KEY (mark, article_key)
);
COMMENT ON TABLE article_marks IS 'Hashes of an article''s words and of its title and day; articles that share some are likely duplicates';

CREATE INDEX article_marks_article ON article_marks (article_key);

CREATE OR REPLACE VIEW run_results AS
SELECT r.run_id, r.tool, r.version, r.status, r.started, r.finished,
       (SELECT count(*) FROM articles a WHERE a.run_id = r.run_id) AS articles_now,
       (SELECT count(*) FROM claims c WHERE c.run_id = r.run_id) AS claims_now,
       (SELECT count(*) FROM failures f WHERE f.run_id = r.run_id) AS failures,
       r.articles, r.claims, r.added, r.changed, r.unchanged, r.withdrawn, r.emptied
FROM runs r;
COMMENT ON VIEW run_results IS 'Each run with what it did, and with the rows that it was the last to write';

CREATE VIEW articles_without_claims AS
SELECT a.article_key, a.id AS article_id, a.file, a.title, a.publisher, a.published, a.status, a.run_id
FROM articles a
WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.article_key = a.article_key);
COMMENT ON VIEW articles_without_claims IS 'Articles that no claim was found in';

CREATE VIEW likely_duplicates AS
SELECT a.article_key, a.id AS article_id, a.file, a.title, b.article_key AS earlier_key, b.id AS earlier_id, b.file AS earlier_file,
       b.title AS earlier_title
FROM articles a
JOIN articles b ON b.article_key = a.duplicate_of;
COMMENT ON VIEW likely_duplicates IS 'Articles beside an earlier one that likely tells the same story';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that have the text of an earlier one: copies, updates, shortened pickups. 'hearsay link' writes these tables.

CREATE TABLE linked_articles (
    -- Each article whose claims were linked
    --
    -- A hash of identity
    article  INTEGER PRIMARY KEY,
    -- articles.identity
    identity TEXT NOT NULL UNIQUE,
    -- Day of publication since 1970-01-01; null if it is unknown
    day      INTEGER,
    -- How many words of its text are compared
    words    INTEGER NOT NULL,
    -- A hash of day, title and these words
    content  INTEGER NOT NULL,
    -- Its keys in article_keys, eight bytes each
    marks    BLOB NOT NULL,
    -- The earliest article with text in common; null where it is the earliest
    update_of INTEGER,
    -- The article to which update_of leads in the end; itself where it is the earliest
    source   INTEGER NOT NULL
);

CREATE INDEX linked_articles_update_of ON linked_articles (update_of) WHERE update_of IS NOT NULL;

CREATE TABLE article_keys (
    -- Hashes of runs of words and of titles, by which articles with text in common are found
    --
    text_key INTEGER NOT NULL,
    article  INTEGER NOT NULL,
    PRIMARY KEY (text_key, article)
) WITHOUT ROWID;

CREATE TABLE article_links (
    -- Articles of which one has at least half of the text of the other; each pair twice, once from each side
    --
    article  INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    -- Words of the article that the other has too; 0 if only title and day are the same
    shared   INTEGER NOT NULL,
    PRIMARY KEY (article, other)
) WITHOUT ROWID;

-- so that articles that were linked before are looked at once more
INSERT INTO articles_to_link (identity) SELECT identity FROM articles a
WHERE identity IS NOT NULL AND NOT EXISTS (SELECT 1 FROM articles_to_link l WHERE l.identity = a.identity);

DROP VIEW disputed_attributions;
DROP VIEW statements;
DROP VIEW statement_reports;

-- Each report of a statement: a claim with its article. source_key is the same for articles that are copies or updates of one
CREATE VIEW statement_reports AS
SELECT s.statement, c.id AS claim_id, a.identity, a.id AS article_id, a.title, a.publisher, a.published,
       (SELECT p.name FROM claim_speakers cs JOIN speakers p ON p.speaker_id = cs.speaker_id
        WHERE cs.claim_key = c.claim_key AND cs.ordinal = 0) AS speaker,
       s.quoted, c.speech, c.cue_text, c.content_text, c.date_value, s.kind, s.dropped, s.disputed,
       coalesce(t.source, a.article_key) AS source_key, c.confidence, s.wording, s.speaker AS speaker_compared,
       a.article_key, c.claim_key
FROM linked_claims l
JOIN sayings s ON s.saying = l.saying
JOIN articles a ON a.identity = l.identity
LEFT JOIN linked_articles t ON t.identity = l.identity
JOIN claims c ON c.article_key = a.article_key AND c.id = l.claim_id
WHERE NOT c.withdrawn;

-- Each statement with at least two reports. The first is that of the earliest day of publication; articles without a day come last
CREATE VIEW statements AS
SELECT statement, max(CASE WHEN fullness = 1 THEN content_text END) AS content_text, count(*) AS reports,
       count(DISTINCT article_key) AS articles, count(DISTINCT source_key) AS sources, count(DISTINCT publisher) AS publishers,
       count(DISTINCT wording) AS wordings, min(published) AS first_published,
       max(CASE WHEN place = 1 THEN article_id END) AS first_article_id, max(CASE WHEN place = 1 THEN identity END) AS first_identity,
       max(CASE WHEN place = 1 THEN claim_id END) AS first_claim_id, max(CASE WHEN place = 1 THEN publisher END) AS first_publisher,
       max(CASE WHEN place = 1 THEN speaker END) AS first_speaker, max(published) AS last_published,
       sum(CASE WHEN kind = 'verbatim' THEN 1 ELSE 0 END) AS verbatim,
       sum(CASE WHEN kind = 'shortened' THEN 1 ELSE 0 END) AS shortened,
       sum(CASE WHEN kind = 'altered' THEN 1 ELSE 0 END) AS altered,
       sum(CASE WHEN kind = 'paraphrase' THEN 1 ELSE 0 END) AS paraphrases,
       sum(CASE WHEN dropped = '' THEN 0 ELSE 1 END) AS unqualified, max(disputed) AS disputed
FROM (SELECT r.*,
             row_number() OVER (PARTITION BY statement ORDER BY published IS NULL, published, article_key, claim_key) AS place,
             row_number() OVER (PARTITION BY statement ORDER BY kind <> 'verbatim', published IS NULL, published, article_key, claim_key)
                 AS fullness
      FROM statement_reports r) ranked
GROUP BY statement
HAVING count(*) > 1;

-- The same quoted words given to different speakers: one row for each statement and name
CREATE VIEW disputed_attributions AS
SELECT r.statement, r.speaker, count(*) AS reports, count(DISTINCT r.article_key) AS articles,
       count(DISTINCT r.source_key) AS sources, min(r.published) AS first_published, min(r.content_text) AS content_text
FROM statement_reports r
WHERE r.disputed AND r.quoted AND r.speaker_compared <> '' AND r.speaker_compared NOT LIKE 'd %'
GROUP BY r.statement, r.speaker;

-- Each article with text of an earlier one: shared of its words are in the earlier one, and earlier_shared of the earlier one's words in it.
-- The kind is copy, extended (it has nearly all of the earlier one), shortened (nearly all of it is in the earlier one), rewritten, or title (only title and day are the same).
-- Of one day the shorter article counts as the earlier one
CREATE VIEW article_updates AS
SELECT a.id AS article_id, a.identity, a.title, a.publisher, a.published, e.id AS earlier_id, e.identity AS earlier_identity,
       e.title AS earlier_title, e.publisher AS earlier_publisher, e.published AS earlier_published,
       CASE WHEN o.shared = 0 THEN 'title'
            WHEN o.shared >= 0.9 * t.words AND i.shared >= 0.9 * s.words THEN 'copy'
            WHEN i.shared >= 0.9 * s.words THEN 'extended'
            WHEN o.shared >= 0.9 * t.words THEN 'shortened'
            ELSE 'rewritten' END AS kind,
       t.words, o.shared, s.words AS earlier_words, i.shared AS earlier_shared, t.source AS source_key
FROM linked_articles t
JOIN linked_articles s ON s.article = t.update_of
JOIN article_links o ON o.article = t.article AND o.other = s.article
JOIN article_links i ON i.article = s.article AND i.other = t.article
JOIN articles a ON a.identity = t.identity
JOIN articles e ON e.identity = s.identity;

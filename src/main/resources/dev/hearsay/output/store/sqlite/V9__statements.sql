-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which claims report the same statement. 'hearsay link' writes these tables; docs/statements.md explains them. Nothing in them
-- goes by article_key or claim_key, which change when an article is rewritten.

CREATE TABLE articles_to_link (
    -- Articles that were written, changed or removed since claims were last linked
    identity TEXT PRIMARY KEY
) WITHOUT ROWID;

INSERT INTO articles_to_link SELECT identity FROM articles WHERE identity IS NOT NULL;

CREATE TRIGGER articles_to_link_insert AFTER INSERT ON articles WHEN new.identity IS NOT NULL BEGIN
    INSERT INTO articles_to_link (identity) SELECT new.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_link WHERE identity = new.identity);
END;

CREATE TRIGGER articles_to_link_update AFTER UPDATE OF fingerprint, identity ON articles
WHEN new.identity IS NOT NULL AND (old.fingerprint <> new.fingerprint OR old.identity IS NOT new.identity) BEGIN
    INSERT INTO articles_to_link (identity) SELECT new.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_link WHERE identity = new.identity);
END;

CREATE TRIGGER articles_to_link_delete AFTER DELETE ON articles WHEN old.identity IS NOT NULL BEGIN
    INSERT INTO articles_to_link (identity) SELECT old.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_link WHERE identity = old.identity);
END;

CREATE TABLE wordings (
    -- The words of contents in one spelling, each once
    --
    -- A hash of scope and words
    wording INTEGER PRIMARY KEY,
    -- Of few words the speaker, since others say them, too; else empty
    scope   TEXT NOT NULL,
    -- In lower case, joined by blanks
    words   TEXT NOT NULL
);

CREATE TABLE wording_keys (
    -- Hashes of pairs of content words, by which wordings with words in common are found
    word_key INTEGER NOT NULL,
    wording  INTEGER NOT NULL,
    -- A Bloom filter of the wording's content words, and how many there are
    sketch   INTEGER NOT NULL,
    topics   INTEGER NOT NULL,
    PRIMARY KEY (word_key, wording)
) WITHOUT ROWID;

CREATE TABLE wording_links (
    -- Wordings of which some reports make one statement; each pair twice, once from each side
    wording  INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    -- shortened, altered or paraphrase
    kind     TEXT NOT NULL,
    -- Words in common in order, and the content words among them
    shared   INTEGER NOT NULL,
    content  INTEGER NOT NULL,
    -- Whether an article reports both
    together BOOLEAN NOT NULL,
    PRIMARY KEY (wording, other)
) WITHOUT ROWID;

CREATE TABLE sayings (
    -- What all reports have in common that give the same words to the same speaker on the same day
    --
    -- A hash of wording, quoted, speaker and day
    saying    INTEGER PRIMARY KEY,
    wording   INTEGER NOT NULL,
    -- Whether most of the words are in quotation marks
    quoted    BOOLEAN NOT NULL,
    -- The speakers as they are compared: = and an own id, p and a person, o and an organization or d and a description, separated by semicolons; empty if unknown
    speaker   TEXT NOT NULL,
    -- Days since 1970-01-01: when it was said, or else published; null if neither is known
    day       INTEGER,
    -- st_ and 16 hexadecimal digits: the statement that this is a report of
    statement TEXT NOT NULL,
    -- Beside the statement's fullest words: verbatim, shortened, altered or paraphrase
    kind      TEXT NOT NULL,
    -- Qualifications that the fullest words have and these lack, separated by semicolons
    dropped   TEXT NOT NULL,
    -- Whether the statement's quoted words are given to different speakers
    disputed  BOOLEAN NOT NULL
);

CREATE INDEX sayings_wording ON sayings (wording);
CREATE INDEX sayings_statement ON sayings (statement);
CREATE INDEX sayings_disputed ON sayings (statement) WHERE disputed;

CREATE TABLE linked_claims (
    -- Each claim that was linked
    --
    -- articles.identity of its article
    identity TEXT NOT NULL,
    -- claims.id
    claim_id TEXT NOT NULL,
    saying   INTEGER NOT NULL,
    wording  INTEGER NOT NULL,
    PRIMARY KEY (identity, claim_id)
) WITHOUT ROWID;

CREATE INDEX linked_claims_saying ON linked_claims (saying);
CREATE INDEX linked_claims_wording ON linked_claims (wording, identity);

-- Each report of a statement: a claim with its article. source_key is the same for articles that are likely copies of one
CREATE VIEW statement_reports AS
SELECT s.statement, c.id AS claim_id, a.identity, a.id AS article_id, a.title, a.publisher, a.published,
       (SELECT p.name FROM claim_speakers cs JOIN speakers p ON p.speaker_id = cs.speaker_id
        WHERE cs.claim_key = c.claim_key AND cs.ordinal = 0) AS speaker,
       s.quoted, c.speech, c.cue_text, c.content_text, c.date_value, s.kind, s.dropped, s.disputed,
       coalesce(e.duplicate_of, a.duplicate_of, a.article_key) AS source_key, c.confidence, s.wording, s.speaker AS speaker_compared,
       a.article_key, c.claim_key
FROM linked_claims l
JOIN sayings s ON s.saying = l.saying
JOIN articles a ON a.identity = l.identity
LEFT JOIN articles e ON e.article_key = a.duplicate_of
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

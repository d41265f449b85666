-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells articles apart: no longer the id that is shown, which articles of two folders or tables may share, but an identity of
-- its own. Articles written before keep all their rows, and get their identity when they are written again.
--
-- SQLite can't drop a constraint, so tables are made anew. Foreign keys aren't enforced while this runs: dropping a table would
-- delete what refers to it.

DROP VIEW run_results;
DROP VIEW passage_proof;
DROP VIEW span_words;
DROP VIEW speaker_months;
DROP VIEW claims_by_speaker;
DROP VIEW withdrawn_claims;
DROP VIEW current_claims;

CREATE TABLE counted_runs (
    -- One row a run of the tool: what made the claims
    run_id      INTEGER PRIMARY KEY,
    tool        TEXT NOT NULL,
    version     TEXT NOT NULL,
    -- What tells whether a run goes on with another: the same for the same inputs, models and settings
    fingerprint TEXT NOT NULL,
    -- Option names and values, without passwords
    settings    TEXT NOT NULL,
    -- List of objects with name and version
    models      TEXT NOT NULL,
    -- As named by the user, in order
    inputs      TEXT NOT NULL,
    started     TEXT NOT NULL,
    -- Null while it runs, and where it was killed
    finished    TEXT,
    status      TEXT NOT NULL CHECK (status IN ('running', 'finished', 'stopped', 'failed')),
    -- Articles of it in the database, so far: versions of one count once
    articles    INTEGER NOT NULL DEFAULT 0,
    -- Claims of these
    claims      INTEGER NOT NULL DEFAULT 0,
    -- Articles that gave no claims because something went wrong
    failures    INTEGER NOT NULL DEFAULT 0,
    -- Items and documents that are no articles, which is no failure: each is among the failures, with the code no-text
    skipped     INTEGER NOT NULL DEFAULT 0
);

INSERT INTO counted_runs SELECT run_id, tool, version, fingerprint, settings, models, inputs,
       started, finished, status, articles, claims, failures, skipped FROM runs;
DROP TABLE runs;
ALTER TABLE counted_runs RENAME TO runs;

CREATE INDEX runs_fingerprint ON runs (fingerprint, run_id);

CREATE TABLE identified_articles (
    -- The latest version of each article, with its text
    article_key INTEGER PRIMARY KEY,
    -- The feed's own id where it identifies the article, else the path below the input given; two articles may have the same
    id          TEXT NOT NULL,
    -- The run that wrote this row last
    run_id      INTEGER NOT NULL REFERENCES runs,
    -- SHA-256 of what was written of the article and its claims; the same again changes nothing
    fingerprint TEXT NOT NULL,
    -- Where it was read from
    file        TEXT NOT NULL,
    -- Of the bytes read, in lower-case hexadecimal
    sha256      TEXT,
    -- As read; offsets count its code points
    text        TEXT NOT NULL,
    title       TEXT,
    byline      TEXT,
    publisher   TEXT,
    url         TEXT,
    published   TEXT,
    place       TEXT,
    language    TEXT,
    -- What may be done with it; canceled: killed by its publisher
    status      TEXT NOT NULL CHECK (status IN ('usable', 'withheld', 'canceled')),
    -- As the feed numbers the versions of the article
    version     TEXT,
    -- The words by which the article says that it corrects an earlier version
    correction  TEXT,
    -- a_ and 32 hexadecimal digits of a hash of what tells the article from every other; null until an article that was written by
    -- version 1 of the schema is written again
    identity    TEXT UNIQUE,
    -- What that goes by: id (the feed's own), url, place (file and place in it) or text
    identified_by TEXT CHECK (identified_by IN ('id', 'url', 'place', 'text'))
);


INSERT INTO identified_articles
SELECT article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status,
       version, correction, NULL, NULL
FROM articles;
DROP TABLE articles;
ALTER TABLE identified_articles RENAME TO articles;

CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_published ON articles (published);

-- two articles with one id may begin with the same words, and so have claims with one id
DROP INDEX claims_id;
CREATE INDEX claims_id ON claims (id);

-- Claims of articles that are not killed, with the article and the first speaker
CREATE VIEW current_claims AS
SELECT c.id, c.claim_key, a.id AS article_id, a.title, a.publisher, a.published, s.name AS speaker, s.own_id AS speaker_own_id,
       s.type AS speaker_type, cs.role, cs.affiliation, cs.anonymous, c.source_text, c.cue_text, c.cue_lemma, c.cue_stance,
       c.cue_negated, c.content_text, c.speech, c.kind, c.date_value, c.date_precision, c.date_basis, c.date_from, c.date_to,
       c.confidence, c.run_id
FROM claims c
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

-- Claims of killed articles
CREATE VIEW withdrawn_claims AS
SELECT c.id, c.claim_key, a.id AS article_id, a.title, a.publisher, a.published, a.version, c.source_text, c.cue_text,
       c.content_text, c.date_value, c.run_id, a.run_id AS withdrawn_by_run
FROM claims c
JOIN articles a ON a.article_key = c.article_key
WHERE c.withdrawn;

-- Claims by speaker over time: one row a claim and speaker, without killed articles; order by date_from
CREATE VIEW claims_by_speaker AS
SELECT s.name AS speaker, s.own_id AS speaker_own_id, s.type AS speaker_type, c.date_from, c.date_to, c.date_value, c.date_basis,
       cs.role, cs.affiliation, cs.anonymous, c.kind, c.speech, c.cue_stance, c.cue_negated, c.content_text, c.confidence,
       a.id AS article_id, a.publisher, a.published, c.id AS claim_id, s.speaker_id, c.article_key
FROM claim_speakers cs
JOIN speakers s ON s.speaker_id = cs.speaker_id
JOIN claims c ON c.claim_key = cs.claim_key
JOIN articles a ON a.article_key = c.article_key
WHERE NOT c.withdrawn;

-- How many claims each speaker has in each month (of the first day that the date covers)
CREATE VIEW speaker_months AS
SELECT speaker, speaker_own_id, speaker_type, substr(date_from, 1, 7) || '-01' AS month, count(*) AS claims, count(DISTINCT article_key) AS articles
FROM claims_by_speaker
WHERE date_from IS NOT NULL
GROUP BY speaker, speaker_own_id, speaker_type, substr(date_from, 1, 7);

-- Each span with its words, cut out of the article's text
CREATE VIEW span_words AS
SELECT c.id AS claim_id, a.id AS article_id, sp.part, sp.item, sp.ordinal, sp.start_offset, sp.end_offset,
       substr(a.text, sp.start_offset + 1, sp.end_offset - sp.start_offset) AS words, sp.claim_key
FROM spans sp
JOIN claims c ON c.claim_key = sp.claim_key
JOIN articles a ON a.article_key = c.article_key;

-- Each passage of a claim beside the words that its spans have in the article's text: proved is true
CREATE VIEW passage_proof AS
SELECT w.claim_id, w.article_id, w.part, w.item, w.words AS words_in_article, p.words AS words_in_claim,
       w.words = p.words AS proved
-- sorted below and not in group_concat, which SQLite knows only from 3.44 on
FROM (SELECT claim_key, claim_id, article_id, part, item, group_concat(words, ' ') AS words
      FROM (SELECT * FROM span_words ORDER BY claim_key, part, item, ordinal)
      GROUP BY claim_key, claim_id, article_id, part, item) w
JOIN (SELECT claim_key, 'source' AS part, 0 AS item, source_text AS words FROM claims
      UNION ALL SELECT claim_key, 'cue', 0, cue_text FROM claims
      UNION ALL SELECT claim_key, 'addressee', 0, addressee_text FROM claims
      UNION ALL SELECT claim_key, 'medium', 0, medium_text FROM claims
      UNION ALL SELECT claim_key, 'content', 0, content_text FROM claims
      UNION ALL SELECT claim_key, 'date', 0, date_text FROM claims
      UNION ALL SELECT claim_key, 'anonymity', ordinal, anonymity_text FROM claim_speakers) p
  ON p.claim_key = w.claim_key AND p.part = w.part AND p.item = w.item;

-- Each run with what is in the database of it now
CREATE VIEW run_results AS
SELECT r.run_id, r.tool, r.version, r.status, r.started, r.finished,
       (SELECT count(*) FROM articles a WHERE a.run_id = r.run_id) AS articles_now,
       (SELECT count(*) FROM claims c WHERE c.run_id = r.run_id) AS claims_now,
       (SELECT count(*) FROM failures f WHERE f.run_id = r.run_id) AS failures
FROM runs r;

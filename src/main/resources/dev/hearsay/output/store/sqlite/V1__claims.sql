-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who said what: runs, articles, claims, spans, speakers and failures. docs/databases.md explains them.
-- An offset counts code points of articles.text, from 0; a span is half-open. substr(text, start_offset + 1, end_offset - start_offset)
-- gives its words. A day is text (2031-03-06), a moment text in UTC (2031-03-06T07:08:09Z), true is 1 and false 0.

CREATE TABLE runs (
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
    -- Articles read, so far
    articles    INTEGER NOT NULL DEFAULT 0,
    -- Claims found, so far
    claims      INTEGER NOT NULL DEFAULT 0,
    -- Articles that gave no claims because something went wrong
    failures    INTEGER NOT NULL DEFAULT 0,
    -- Files that were no articles
    skipped     INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX runs_fingerprint ON runs (fingerprint, run_id);

CREATE TABLE progress (
    -- How far each input of a run is committed, for resuming
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    -- The input, such as the path of an archive
    source TEXT NOT NULL,
    -- How many of its pieces, from the first, are committed
    done   INTEGER NOT NULL CHECK (done >= 0),
    -- Whether that is all of it
    ended  BOOLEAN NOT NULL,
    PRIMARY KEY (run_id, source)
) WITHOUT ROWID;

CREATE TABLE articles (
    -- The latest version of each article, with its text
    article_key INTEGER PRIMARY KEY,
    -- The feed's own id, else the path below the input given
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
    UNIQUE (id)
);

CREATE INDEX articles_published ON articles (published);

CREATE TABLE speakers (
    -- Each name that speaks; without an own_id the same name in two articles need not be the same person
    --
    -- s_ and 20 hexadecimal digits of a hash of name, own_id and type
    speaker_id TEXT PRIMARY KEY,
    -- The fullest name that an article gives, or a description as written
    name       TEXT NOT NULL,
    -- The user's own identifier, from a speakers file
    own_id     TEXT,
    type       TEXT NOT NULL CHECK (type IN ('person', 'organization', 'place', 'group', 'document', 'unknown'))
);

CREATE INDEX speakers_name ON speakers (name);
CREATE INDEX speakers_own_id ON speakers (own_id);

CREATE TABLE claims (
    -- One statement of one article: who said what, to whom and when
    --
    -- The key within this database; it changes when the article is written anew
    claim_key      INTEGER PRIMARY KEY,
    -- The same in every run over the same article
    id             TEXT NOT NULL,
    article_key    INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    -- The run that wrote this row
    run_id         INTEGER NOT NULL,
    -- Place among the claims of its article, from 0
    ordinal        INTEGER NOT NULL,
    -- What the offsets of its spans count: always code points
    offsets        TEXT NOT NULL DEFAULT 'codepoint' CHECK (offsets = 'codepoint'),
    -- direct, indirect or mixed
    speech         TEXT NOT NULL,
    -- statement, belief, intention, question, directive, perception or decision
    kind           TEXT NOT NULL,
    -- The words for who said it, as they stand; null where there are none
    source_text    TEXT,
    -- The words that attribute
    cue_text       TEXT,
    cue_lemma      TEXT,
    -- neutral, assert, deny, doubt, admit, promise, criticise or praise
    cue_stance     TEXT,
    cue_negated    BOOLEAN,
    addressee_text TEXT,
    medium_text    TEXT,
    -- What was said: the words of its spans, joined by one space
    content_text   TEXT NOT NULL,
    -- When it was said, ISO 8601 as long as its precision; null if unknown
    date_value     TEXT,
    -- day, week, month or year
    date_precision TEXT,
    -- expression, event, published or unknown
    date_basis     TEXT NOT NULL,
    date_text      TEXT,
    -- First day that date_value covers
    date_from      TEXT,
    -- Last day that date_value covers
    date_to        TEXT,
    -- Paragraph of the article's copy that the content begins in, from 0
    paragraph      INTEGER NOT NULL,
    -- Of the attribution, from 0 to 1, to four decimals
    confidence     REAL NOT NULL,
    -- Whether the publisher has killed the article
    withdrawn      BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE UNIQUE INDEX claims_id ON claims (id);
CREATE INDEX claims_article ON claims (article_key);
CREATE INDEX claims_date ON claims (date_from);

CREATE TABLE claim_speakers (
    -- Who said a claim; several rows where several said it
    claim_key      INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    -- In the order of the text, from 0
    ordinal        INTEGER NOT NULL,
    speaker_id     TEXT NOT NULL REFERENCES speakers,
    role           TEXT,
    affiliation    TEXT,
    anonymous      BOOLEAN NOT NULL,
    -- The words that say that the speaker asked not to be named
    anonymity_text TEXT,
    -- How the source is written there: name, description or pronoun
    mention        TEXT NOT NULL,
    PRIMARY KEY (claim_key, ordinal)
);

CREATE INDEX claim_speakers_speaker ON claim_speakers (speaker_id);

CREATE TABLE spans (
    -- Where the words of a claim stand in articles.text
    claim_key    INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    -- source, cue, addressee, medium, content, verbatim, date, sentence or anonymity
    part         TEXT NOT NULL,
    -- For anonymity the ordinal of the speaker, else 0
    item         INTEGER NOT NULL,
    -- Place among the spans of its part, from 0
    ordinal      INTEGER NOT NULL,
    -- Code points before the first character of the span
    start_offset INTEGER NOT NULL,
    -- Code points before the first character behind the span
    end_offset   INTEGER NOT NULL,
    PRIMARY KEY (claim_key, part, item, ordinal),
    CHECK (0 <= start_offset AND start_offset <= end_offset)
) WITHOUT ROWID;

CREATE TABLE failures (
    -- Articles, or files that should have been, that gave no claims in a run
    failure_key   INTEGER PRIMARY KEY,
    run_id        INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    article_id    TEXT NOT NULL,
    file          TEXT NOT NULL,
    -- What gave up, such as intake
    stage         TEXT NOT NULL,
    -- A word for programs, such as empty
    code          TEXT NOT NULL,
    message       TEXT NOT NULL,
    -- From 1
    line_number   INTEGER NOT NULL,
    -- From 1, in code points
    column_number INTEGER NOT NULL
);

CREATE INDEX failures_run ON failures (run_id);
CREATE INDEX failures_article ON failures (article_id);

-- full-text search over the content of claims; the triggers keep it
CREATE VIRTUAL TABLE claim_search USING fts5 (content_text, content = 'claims', content_rowid = 'claim_key', tokenize = 'porter unicode61');

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
       a.id AS article_id, a.publisher, a.published, c.id AS claim_id, s.speaker_id
FROM claim_speakers cs
JOIN speakers s ON s.speaker_id = cs.speaker_id
JOIN claims c ON c.claim_key = cs.claim_key
JOIN articles a ON a.article_key = c.article_key
WHERE NOT c.withdrawn;

-- How many claims each speaker has in each month (of the first day that the date covers)
CREATE VIEW speaker_months AS
SELECT speaker, speaker_own_id, speaker_type, substr(date_from, 1, 7) || '-01' AS month, count(*) AS claims, count(DISTINCT article_id) AS articles
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

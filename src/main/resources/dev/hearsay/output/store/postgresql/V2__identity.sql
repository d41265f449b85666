-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells articles apart: no longer the id that is shown, which articles of two folders or tables may share, but an identity of
-- its own. Articles written before keep all their rows, and get their identity when they are written again.

ALTER TABLE articles ADD COLUMN identity TEXT UNIQUE;
ALTER TABLE articles ADD COLUMN identified_by TEXT CHECK (identified_by IN ('id', 'url', 'place', 'text'));
ALTER TABLE articles DROP CONSTRAINT articles_id;
CREATE INDEX articles_id ON articles USING hash (id);

COMMENT ON COLUMN articles.id IS 'The feed''s own id where it identifies the article, else the path below the input given; two articles may have the same';
COMMENT ON COLUMN articles.identity IS 'a_ and 32 hexadecimal digits of a hash of what tells the article from every other; null until an article that was written by version 1 of the schema is written again';
COMMENT ON COLUMN articles.identified_by IS 'What that goes by: id (the feed''s own), url, place (file and place in it) or text';

-- two articles with one id may begin with the same words, and so have claims with one id
DROP INDEX claims_id;
CREATE INDEX claims_id ON claims (id);

COMMENT ON COLUMN runs.articles IS 'Articles of it in the database, so far: versions of one count once';
COMMENT ON COLUMN runs.claims IS 'Claims of these';
COMMENT ON COLUMN runs.skipped IS 'Items and documents that are no articles, which is no failure: each is among the failures, with the code no-text';

CREATE OR REPLACE VIEW claims_by_speaker AS
SELECT s.name AS speaker, s.own_id AS speaker_own_id, s.type AS speaker_type, c.date_from, c.date_to, c.date_value, c.date_basis,
       cs.role, cs.affiliation, cs.anonymous, c.kind, c.speech, c.cue_stance, c.cue_negated, c.content_text, c.confidence,
       a.id AS article_id, a.publisher, a.published, c.id AS claim_id, s.speaker_id, c.article_key
FROM claim_speakers cs
JOIN speakers s ON s.speaker_id = cs.speaker_id
JOIN claims c ON c.claim_key = cs.claim_key
JOIN articles a ON a.article_key = c.article_key
WHERE NOT c.withdrawn;

CREATE OR REPLACE VIEW speaker_months AS
SELECT speaker, speaker_own_id, speaker_type, date_trunc('month', date_from)::date AS month, count(*) AS claims, count(DISTINCT article_key) AS articles
FROM claims_by_speaker
WHERE date_from IS NOT NULL
GROUP BY speaker, speaker_own_id, speaker_type, date_trunc('month', date_from)::date;

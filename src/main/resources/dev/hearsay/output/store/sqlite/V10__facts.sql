-- SPDX-License-Identifier: GPL-3.0-or-later
-- How check-worthy the content of a claim is, and what it names.

-- How likely the content is a factual statement that the public has an interest in seeing verified, from 0 to 1, to four decimals;
-- no measure of truth. Null where the source asserts nothing, and for claims that were written before this column was there
ALTER TABLE claims ADD COLUMN checkworthy REAL;

-- In the order of pages: the most check-worthy first, those without a figure at the end
CREATE INDEX claims_checkworthy ON claims (coalesce(checkworthy, -1) DESC, claim_key);

-- Claims that have such a figure, with the article and the first speaker, without killed articles; order by checkworthy DESC
CREATE VIEW checkworthy_claims AS
SELECT c.id, c.claim_key, c.checkworthy, c.content_text, s.name AS speaker, cs.entity AS speaker_entity, c.kind, c.cue_stance,
       c.date_value, c.date_from, c.date_to, c.confidence, a.id AS article_id, a.title, a.publisher, a.published, c.article_key
FROM claims c
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn AND c.checkworthy IS NOT NULL;

CREATE TABLE content_entities (
    -- Persons, organizations, places and documents that the content of a claim names
    claim_key    INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    -- In the order of the text, from 0
    ordinal      INTEGER NOT NULL,
    -- Code points before its first character in articles.text
    start_offset INTEGER NOT NULL,
    -- Code points before the first character behind it
    end_offset   INTEGER NOT NULL,
    -- The words there
    text         TEXT NOT NULL,
    -- person, organization, place, group, document or unknown
    type         TEXT NOT NULL,
    -- The fullest name that the article gives
    name         TEXT NOT NULL,
    -- Which one of the article it is, as claim_speakers.entity
    entity       TEXT NOT NULL,
    PRIMARY KEY (claim_key, ordinal)
) WITHOUT ROWID;

CREATE INDEX content_entities_name ON content_entities (name);

CREATE TABLE content_quantities (
    -- Numbers with their units, and dates, that the content of a claim names
    claim_key    INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    -- In the order of the text, from 0
    ordinal      INTEGER NOT NULL,
    -- Code points before its first character in articles.text
    start_offset INTEGER NOT NULL,
    -- Code points before the first character behind it
    end_offset   INTEGER NOT NULL,
    -- The words there
    text         TEXT NOT NULL,
    -- percent, percentage-points, money, count, ratio, length, area, volume, mass, temperature, duration, speed, energy, power,
    -- number or date
    kind         TEXT NOT NULL,
    -- The number, of a range the first; null of a date
    value        REAL,
    -- The second number of a range
    value_to     REAL,
    -- ISO 4217 of money, UCUM of measures, % or pp; of a count the words for what is counted
    unit         TEXT,
    -- about, almost, more-than, at-least, less-than or at-most
    modifier     TEXT,
    -- Of a date its value in ISO 8601, as long as it is precise
    date_value   TEXT,
    PRIMARY KEY (claim_key, ordinal)
) WITHOUT ROWID;

CREATE INDEX content_quantities_kind ON content_quantities (kind, unit, value);

-- What claims name, with content, speaker and article, without killed articles
CREATE VIEW named_in_claims AS
SELECT e.name, e.type, e.text, c.id AS claim_id, c.content_text, s.name AS speaker, c.date_value, c.date_from, a.id AS article_id,
       a.published, e.entity, c.article_key, e.claim_key, e.ordinal
FROM content_entities e
JOIN claims c ON c.claim_key = e.claim_key
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

-- The quantities of claims, with content, speaker and article, without killed articles
CREATE VIEW quantities_in_claims AS
SELECT q.kind, q.value, q.value_to, q.unit, q.modifier, q.date_value AS named_date, q.text, c.id AS claim_id, c.content_text,
       s.name AS speaker, c.date_value, c.date_from, a.id AS article_id, a.published, c.article_key, q.claim_key, q.ordinal
FROM content_quantities q
JOIN claims c ON c.claim_key = q.claim_key
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

-- Each name and quantity beside its words in the article, and whether they are the same
CREATE VIEW fact_proof AS
SELECT c.id AS claim_id, a.id AS article_id, f.part, f.ordinal,
       substr(a.text, f.start_offset + 1, f.end_offset - f.start_offset) AS words_in_article, f.text AS words_in_claim,
       substr(a.text, f.start_offset + 1, f.end_offset - f.start_offset) = f.text AS proved
FROM (SELECT claim_key, 'entity' AS part, ordinal, start_offset, end_offset, text FROM content_entities
      UNION ALL SELECT claim_key, 'quantity', ordinal, start_offset, end_offset, text FROM content_quantities) f
JOIN claims c ON c.claim_key = f.claim_key
JOIN articles a ON a.article_key = c.article_key;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- How check-worthy the content of a claim is, and what it names.

ALTER TABLE claims ADD COLUMN checkworthy DOUBLE PRECISION;
COMMENT ON COLUMN claims.checkworthy IS 'How likely the content is a factual statement that the public has an interest in seeing verified, from 0 to 1, to four decimals; no measure of truth. Null where the source asserts nothing, and for claims that were written before this column was there';

-- In the order of pages: the most check-worthy first, those without a figure at the end
CREATE INDEX claims_checkworthy ON claims (coalesce(checkworthy, -1) DESC, claim_key);

CREATE VIEW checkworthy_claims AS
SELECT c.id, c.claim_key, c.checkworthy, c.content_text, s.name AS speaker, cs.entity AS speaker_entity, c.kind, c.cue_stance,
       c.date_value, c.date_from, c.date_to, c.confidence, a.id AS article_id, a.title, a.publisher, a.published, c.article_key
FROM claims c
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn AND c.checkworthy IS NOT NULL;
COMMENT ON VIEW checkworthy_claims IS 'Claims that have a figure for how check-worthy they are, with the article and the first speaker, without killed articles; order by checkworthy DESC';

CREATE TABLE content_entities (
    claim_key    BIGINT NOT NULL REFERENCES claims ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    text         TEXT NOT NULL,
    type         TEXT NOT NULL,
    name         TEXT NOT NULL,
    entity       TEXT NOT NULL,
    PRIMARY KEY (claim_key, ordinal)
);
CREATE INDEX content_entities_name ON content_entities (name);
COMMENT ON TABLE content_entities IS 'Persons, organizations, places and documents that the content of a claim names';
COMMENT ON COLUMN content_entities.ordinal IS 'In the order of the text, from 0';
COMMENT ON COLUMN content_entities.start_offset IS 'Code points before its first character in articles.text';
COMMENT ON COLUMN content_entities.end_offset IS 'Code points before the first character behind it';
COMMENT ON COLUMN content_entities.text IS 'The words there';
COMMENT ON COLUMN content_entities.type IS 'person, organization, place, group, document or unknown';
COMMENT ON COLUMN content_entities.name IS 'The fullest name that the article gives';
COMMENT ON COLUMN content_entities.entity IS 'Which one of the article it is, as claim_speakers.entity';

CREATE TABLE content_quantities (
    claim_key    BIGINT NOT NULL REFERENCES claims ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    text         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    value        DOUBLE PRECISION,
    value_to     DOUBLE PRECISION,
    unit         TEXT,
    modifier     TEXT,
    date_value   TEXT,
    PRIMARY KEY (claim_key, ordinal)
);
CREATE INDEX content_quantities_kind ON content_quantities (kind, unit, value);
COMMENT ON TABLE content_quantities IS 'Numbers with their units, and dates, that the content of a claim names';
COMMENT ON COLUMN content_quantities.ordinal IS 'In the order of the text, from 0';
COMMENT ON COLUMN content_quantities.start_offset IS 'Code points before its first character in articles.text';
COMMENT ON COLUMN content_quantities.end_offset IS 'Code points before the first character behind it';
COMMENT ON COLUMN content_quantities.text IS 'The words there';
COMMENT ON COLUMN content_quantities.kind IS 'percent, percentage-points, money, count, ratio, length, area, volume, mass, temperature, duration, speed, energy, power, number or date';
COMMENT ON COLUMN content_quantities.value IS 'The number, of a range the first; null of a date';
COMMENT ON COLUMN content_quantities.value_to IS 'The second number of a range';
COMMENT ON COLUMN content_quantities.unit IS 'ISO 4217 of money, UCUM of measures, % or pp; of a count the words for what is counted';
COMMENT ON COLUMN content_quantities.modifier IS 'about, almost, more-than, at-least, less-than or at-most';
COMMENT ON COLUMN content_quantities.date_value IS 'Of a date its value in ISO 8601, as long as it is precise';

CREATE VIEW named_in_claims AS
SELECT e.name, e.type, e.text, c.id AS claim_id, c.content_text, s.name AS speaker, c.date_value, c.date_from, a.id AS article_id,
       a.published, e.entity, c.article_key, e.claim_key, e.ordinal
FROM content_entities e
JOIN claims c ON c.claim_key = e.claim_key
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

CREATE VIEW quantities_in_claims AS
SELECT q.kind, q.value, q.value_to, q.unit, q.modifier, q.date_value AS named_date, q.text, c.id AS claim_id, c.content_text,
       s.name AS speaker, c.date_value, c.date_from, a.id AS article_id, a.published, c.article_key, q.claim_key, q.ordinal
FROM content_quantities q
JOIN claims c ON c.claim_key = q.claim_key
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

CREATE VIEW fact_proof AS
SELECT c.id AS claim_id, a.id AS article_id, f.part, f.ordinal,
       substr(a.text, f.start_offset + 1, f.end_offset - f.start_offset) AS words_in_article, f.text AS words_in_claim,
       substr(a.text, f.start_offset + 1, f.end_offset - f.start_offset) = f.text AS proved
FROM (SELECT claim_key, 'entity' AS part, ordinal, start_offset, end_offset, text FROM content_entities
      UNION ALL SELECT claim_key, 'quantity', ordinal, start_offset, end_offset, text FROM content_quantities) f
JOIN claims c ON c.claim_key = f.claim_key
JOIN articles a ON a.article_key = c.article_key;

COMMENT ON VIEW named_in_claims IS 'What claims name, with content, speaker and article, without killed articles';
COMMENT ON VIEW quantities_in_claims IS 'The quantities of claims, with content, speaker and article, without killed articles';
COMMENT ON VIEW fact_proof IS 'Each name and quantity beside its words in the article, and whether they are the same';

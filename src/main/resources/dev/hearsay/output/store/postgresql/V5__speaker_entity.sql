-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which claims of an article share a speaker.

ALTER TABLE claim_speakers ADD COLUMN entity TEXT;
COMMENT ON COLUMN claim_speakers.entity IS 'Who the speaker is within the article: e_ and hexadecimal digits, the same for the same entity; null where that is unknown, and for claims that were written before this column was there';

CREATE INDEX claim_speakers_entity ON claim_speakers (entity) WHERE entity IS NOT NULL;

CREATE OR REPLACE VIEW current_claims AS
SELECT c.id, c.claim_key, a.id AS article_id, a.title, a.publisher, a.published, s.name AS speaker, s.own_id AS speaker_own_id,
       s.type AS speaker_type, cs.role, cs.affiliation, cs.anonymous, c.source_text, c.cue_text, c.cue_lemma, c.cue_stance,
       c.cue_negated, c.content_text, c.speech, c.kind, c.date_value, c.date_precision, c.date_basis, c.date_from, c.date_to,
       c.confidence, c.run_id, cs.entity AS speaker_entity
FROM claims c
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

CREATE OR REPLACE VIEW claims_by_speaker AS
SELECT s.name AS speaker, s.own_id AS speaker_own_id, s.type AS speaker_type, c.date_from, c.date_to, c.date_value, c.date_basis,
       cs.role, cs.affiliation, cs.anonymous, c.kind, c.speech, c.cue_stance, c.cue_negated, c.content_text, c.confidence,
       a.id AS article_id, a.publisher, a.published, c.id AS claim_id, s.speaker_id, c.article_key, cs.entity AS speaker_entity
FROM claim_speakers cs
JOIN speakers s ON s.speaker_id = cs.speaker_id
JOIN claims c ON c.claim_key = cs.claim_key
JOIN articles a ON a.article_key = c.article_key
WHERE NOT c.withdrawn;
COMMENT ON VIEW claims_by_speaker IS 'Claims by speaker over time: one row a claim and speaker, without killed articles; order by date_from. Rows with the same article_key and speaker_entity are of the same speaker';

CREATE VIEW article_speakers AS
SELECT article_key, article_id, speaker_entity, min(speaker) AS speaker, min(speaker_own_id) AS speaker_own_id,
       min(speaker_type) AS speaker_type, count(DISTINCT claim_id) AS claims
FROM claims_by_speaker
GROUP BY article_key, article_id, speaker_entity, CASE WHEN speaker_entity IS NULL THEN speaker_id END;
COMMENT ON VIEW article_speakers IS 'Who speaks in each article, and in how many claims: one row an article and entity, without killed articles. Speakers whose entity is unknown go by their name';

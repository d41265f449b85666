-- SPDX-License-Identifier: GPL-3.0-or-later
-- How likely speaker and date of a claim are right.

-- How likely this is the speaker, from 0 to 1, to four decimals; null where nobody has judged it, and for claims that were
-- written before this column was there
ALTER TABLE claim_speakers ADD COLUMN confidence REAL;

-- How likely the date is right, from 0 to 1, to four decimals; null where nobody has judged it, and for claims that were
-- written before this column was there
ALTER TABLE claims ADD COLUMN date_confidence REAL;

-- Claims of articles that are not killed, with the article and the first speaker
DROP VIEW current_claims;
CREATE VIEW current_claims AS
SELECT c.id, c.claim_key, a.id AS article_id, a.title, a.publisher, a.published, s.name AS speaker, s.own_id AS speaker_own_id,
       s.type AS speaker_type, cs.role, cs.affiliation, cs.anonymous, c.source_text, c.cue_text, c.cue_lemma, c.cue_stance,
       c.cue_negated, c.content_text, c.speech, c.kind, c.date_value, c.date_precision, c.date_basis, c.date_from, c.date_to,
       c.confidence, c.run_id, cs.entity AS speaker_entity,
       cs.confidence AS speaker_confidence, c.date_confidence
FROM claims c
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;

-- Claims by speaker over time: one row a claim and speaker, without killed articles; order by date_from. Rows with the same
-- article_key and speaker_entity are of the same speaker
DROP VIEW claims_by_speaker;
CREATE VIEW claims_by_speaker AS
SELECT s.name AS speaker, s.own_id AS speaker_own_id, s.type AS speaker_type, c.date_from, c.date_to, c.date_value, c.date_basis,
       cs.role, cs.affiliation, cs.anonymous, c.kind, c.speech, c.cue_stance, c.cue_negated, c.content_text, c.confidence,
       a.id AS article_id, a.publisher, a.published, c.id AS claim_id, s.speaker_id, c.article_key, cs.entity AS speaker_entity,
       cs.confidence AS speaker_confidence, c.date_confidence
FROM claim_speakers cs
JOIN speakers s ON s.speaker_id = cs.speaker_id
JOIN claims c ON c.claim_key = cs.claim_key
JOIN articles a ON a.article_key = c.article_key
WHERE NOT c.withdrawn;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- How check-worthy the content of a claim is.

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

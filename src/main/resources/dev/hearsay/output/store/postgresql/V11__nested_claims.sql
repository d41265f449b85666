-- SPDX-License-Identifier: GPL-3.0-or-later
-- Claims inside claims: "the minister said the island believed that ...".

ALTER TABLE claims ADD COLUMN parent TEXT;
COMMENT ON COLUMN claims.parent IS 'claims.id of the claim of the same article in whose content it is; null where it is in none';

ALTER TABLE claims ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
COMMENT ON COLUMN claims.depth IS 'How many claims it is in: 0 for what the article itself reports';

CREATE VIEW nested_claims AS
SELECT c.id, c.claim_key, c.depth, s.name AS speaker, c.source_text, c.cue_text, c.content_text, o.id AS parent, o.claim_key AS parent_key,
       p.name AS parent_speaker, o.cue_text AS parent_cue, o.content_text AS parent_content, a.id AS article_id, a.publisher, a.published,
       c.article_key
FROM claims c
JOIN claims o ON o.article_key = c.article_key AND o.id = c.parent
JOIN articles a ON a.article_key = c.article_key
LEFT JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND cs.ordinal = 0
LEFT JOIN speakers s ON s.speaker_id = cs.speaker_id
LEFT JOIN claim_speakers os ON os.claim_key = o.claim_key AND os.ordinal = 0
LEFT JOIN speakers p ON p.speaker_id = os.speaker_id
WHERE NOT c.withdrawn;
COMMENT ON VIEW nested_claims IS 'Each claim inside another, beside that one, without killed articles';

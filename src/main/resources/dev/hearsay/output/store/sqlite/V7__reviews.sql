-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reviewers decided about claims. Rows are only added: an undo is a row, too. Nothing here goes by article_key or claim_key,
-- which change when an article is rewritten, so decisions outlive every run.

CREATE TABLE reviewed_texts (
    -- The texts of articles as reviewers saw them: what the spans of a decision count into
    --
    -- SHA-256 of the text in UTF-8, in lower-case hexadecimal
    text_sha256 TEXT PRIMARY KEY,
    text        TEXT NOT NULL
);

CREATE TABLE reviews (
    -- One decision of one reviewer about one claim
    review_id   INTEGER PRIMARY KEY AUTOINCREMENT,
    -- articles.identity of the article
    identity    TEXT NOT NULL,
    -- The text that the reviewer saw
    text_sha256 TEXT NOT NULL REFERENCES reviewed_texts,
    -- claims.id; of a claim that a reviewer added, r_ and 20 hexadecimal digits of a hash of article, source and content
    claim_id    TEXT NOT NULL,
    reviewer    TEXT NOT NULL,
    -- When, in UTC
    decided     TEXT NOT NULL,
    decision    TEXT NOT NULL CHECK (decision IN ('confirm', 'correct', 'reject', 'add', 'undo')),
    -- The claim that was decided about, as JSON: source, cue, content, speaker, speakers, date, kind, stance, negated. Null for
    -- an added one
    before      TEXT,
    -- The claim as it is after the decision; null if it is rejected
    after       TEXT,
    -- The decision that an undo takes back
    undoes      INTEGER UNIQUE REFERENCES reviews,
    comment     TEXT,
    CHECK ((decision = 'undo') = (undoes IS NOT NULL))
);

CREATE INDEX reviews_claim ON reviews (identity, claim_id, review_id);
CREATE INDEX reviews_claim_id ON reviews (claim_id);
CREATE INDEX reviews_reviewer ON reviews (reviewer, review_id);

CREATE TRIGGER reviews_are_not_changed BEFORE UPDATE ON reviews BEGIN
    SELECT RAISE(ABORT, 'reviews are only added, never changed');
END;

CREATE TRIGGER reviews_are_not_deleted BEFORE DELETE ON reviews BEGIN
    SELECT RAISE(ABORT, 'reviews are only added, never deleted');
END;

-- Of each claim the decision of each reviewer that stands: the latest that is not undone
CREATE VIEW reviewed_claims AS
SELECT r.review_id, r.identity, a.id AS article_id, r.claim_id, r.reviewer, r.decided, r.decision, r.before, r.after, r.comment,
       r.text_sha256, t.text <> a.text AS text_changed, a.article_key
FROM reviews r
JOIN reviewed_texts t ON t.text_sha256 = r.text_sha256
JOIN articles a ON a.identity = r.identity
WHERE r.decision <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM reviews u WHERE u.undoes = r.review_id)
  AND NOT EXISTS (SELECT 1 FROM reviews l
                  WHERE l.identity = r.identity AND l.claim_id = r.claim_id AND l.reviewer = r.reviewer
                    AND l.review_id > r.review_id AND l.decision <> 'undo'
                    AND NOT EXISTS (SELECT 1 FROM reviews u WHERE u.undoes = l.review_id));

-- Each reviewed field of a claim with a decision that stands: its value before and after it, and the value that the latest run gave
CREATE VIEW reviewed_fields AS
SELECT r.review_id, f.field,
       CASE f.field WHEN 'negated' THEN CASE WHEN json_extract(r.before, '$.negated') THEN 'true' ELSE 'false' END
                    ELSE json_extract(r.before, f.path) END AS before,
       CASE f.field WHEN 'negated' THEN CASE WHEN json_extract(r.after, '$.negated') THEN 'true' ELSE 'false' END
                    ELSE json_extract(r.after, f.path) END AS after,
       CASE f.field
            WHEN 'source' THEN c.source_text
            WHEN 'cue' THEN c.cue_text
            WHEN 'content' THEN c.content_text
            WHEN 'speaker' THEN (SELECT group_concat(name, ' ; ')
                                 FROM (SELECT s.name FROM claim_speakers cs JOIN speakers s ON s.speaker_id = cs.speaker_id
                                       WHERE cs.claim_key = c.claim_key ORDER BY cs.ordinal))
            WHEN 'date' THEN c.date_value
            WHEN 'kind' THEN c.kind
            WHEN 'stance' THEN c.cue_stance
            WHEN 'negated' THEN CASE WHEN c.cue_negated THEN 'true' ELSE 'false' END
       END AS now
FROM reviewed_claims r
JOIN claims c ON c.article_key = r.article_key AND c.id = r.claim_id
CROSS JOIN (SELECT 'source' AS field, '$.source.text' AS path UNION ALL SELECT 'cue', '$.cue.text'
            UNION ALL SELECT 'content', '$.content.text' UNION ALL SELECT 'speaker', '$.speaker'
            UNION ALL SELECT 'date', '$.date' UNION ALL SELECT 'kind', '$.kind' UNION ALL SELECT 'stance', '$.stance'
            UNION ALL SELECT 'negated', '$.negated') f;

-- Where a decision that stands is at odds with another reviewer (what: reviewers), or with what the latest run found: text (the
-- article's text is another), gone or withdrawn (the claim), or the field that is neither as the reviewer saw nor as they decided it
CREATE VIEW review_disagreements AS
SELECT r.identity, r.article_id, r.claim_id, r.review_id, r.reviewer, r.decision, 'reviewers' AS what, o.reviewer AS other_reviewer,
       r.decision AS decided, o.decision AS found
FROM reviewed_claims r
JOIN reviewed_claims o ON o.identity = r.identity AND o.claim_id = r.claim_id AND o.reviewer > r.reviewer
WHERE r.after IS NOT o.after
UNION ALL
SELECT r.identity, r.article_id, r.claim_id, r.review_id, r.reviewer, r.decision, 'text', NULL, NULL, NULL
FROM reviewed_claims r
WHERE r.text_changed
UNION ALL
SELECT r.identity, r.article_id, r.claim_id, r.review_id, r.reviewer, r.decision,
       CASE WHEN c.claim_key IS NULL THEN 'gone' ELSE 'withdrawn' END, NULL, json_extract(r.after, '$.content.text'), NULL
FROM reviewed_claims r
LEFT JOIN claims c ON c.article_key = r.article_key AND c.id = r.claim_id
WHERE r.decision IN ('confirm', 'correct') AND substr(r.claim_id, 1, 2) <> 'r_' AND (c.claim_key IS NULL OR c.withdrawn)
UNION ALL
SELECT r.identity, r.article_id, r.claim_id, r.review_id, r.reviewer, r.decision, f.field, NULL, f.after, f.now
FROM reviewed_claims r
JOIN reviewed_fields f ON f.review_id = r.review_id
WHERE f.now IS NOT f.before AND (r.after IS NULL OR f.now IS NOT f.after);

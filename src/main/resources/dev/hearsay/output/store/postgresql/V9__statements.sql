-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which claims report the same statement. 'hearsay link' writes these tables; docs/statements.md explains them. Nothing in them
-- goes by article_key or claim_key, which change when an article is rewritten.

CREATE TABLE articles_to_link (
    identity TEXT NOT NULL PRIMARY KEY
);
COMMENT ON TABLE articles_to_link IS 'Articles that were written, changed or removed since claims were last linked';

INSERT INTO articles_to_link SELECT identity FROM articles WHERE identity IS NOT NULL;

CREATE FUNCTION hearsay_article_to_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO articles_to_link (identity) VALUES (OLD.identity) ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO articles_to_link (identity) VALUES (NEW.identity) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER articles_to_link_insert AFTER INSERT ON articles
    FOR EACH ROW WHEN (NEW.identity IS NOT NULL) EXECUTE FUNCTION hearsay_article_to_link();
CREATE TRIGGER articles_to_link_update AFTER UPDATE OF fingerprint, identity ON articles
    FOR EACH ROW WHEN (NEW.identity IS NOT NULL AND (OLD.fingerprint <> NEW.fingerprint OR OLD.identity IS DISTINCT FROM NEW.identity))
    EXECUTE FUNCTION hearsay_article_to_link();
CREATE TRIGGER articles_to_link_delete AFTER DELETE ON articles
    FOR EACH ROW WHEN (OLD.identity IS NOT NULL) EXECUTE FUNCTION hearsay_article_to_link();

CREATE TABLE wordings (
    wording BIGINT PRIMARY KEY,
    scope   TEXT NOT NULL,
    words   TEXT NOT NULL
);
COMMENT ON TABLE wordings IS 'The words of contents in one spelling, each once';
COMMENT ON COLUMN wordings.wording IS 'A hash of scope and words';
COMMENT ON COLUMN wordings.scope IS 'Of few words the speaker, since others say them, too; else empty';
COMMENT ON COLUMN wordings.words IS 'In lower case, joined by blanks';

CREATE TABLE wording_keys (
    word_key BIGINT NOT NULL,
    wording  BIGINT NOT NULL,
    sketch   BIGINT NOT NULL,
    topics   INTEGER NOT NULL,
    PRIMARY KEY (word_key, wording)
);
COMMENT ON TABLE wording_keys IS 'Hashes of pairs of content words, by which wordings with words in common are found';
COMMENT ON COLUMN wording_keys.sketch IS 'A Bloom filter of the wording''s content words';
COMMENT ON COLUMN wording_keys.topics IS 'How many content words that are';

CREATE TABLE wording_links (
    wording  BIGINT NOT NULL,
    other    BIGINT NOT NULL,
    kind     TEXT NOT NULL,
    shared   INTEGER NOT NULL,
    content  INTEGER NOT NULL,
    together BOOLEAN NOT NULL,
    PRIMARY KEY (wording, other)
);
COMMENT ON TABLE wording_links IS 'Wordings of which some reports make one statement; each pair twice, once from each side';
COMMENT ON COLUMN wording_links.kind IS 'shortened, altered or paraphrase';
COMMENT ON COLUMN wording_links.shared IS 'Words in common in order';
COMMENT ON COLUMN wording_links.content IS 'Content words among them';
COMMENT ON COLUMN wording_links.together IS 'Whether an article reports both';

CREATE TABLE sayings (
    saying    BIGINT PRIMARY KEY,
    wording   BIGINT NOT NULL,
    quoted    BOOLEAN NOT NULL,
    speaker   TEXT NOT NULL,
    day       BIGINT,
    statement TEXT NOT NULL,
    kind      TEXT NOT NULL,
    dropped   TEXT NOT NULL,
    disputed  BOOLEAN NOT NULL
);
COMMENT ON TABLE sayings IS 'What all reports have in common that give the same words to the same speaker on the same day';
COMMENT ON COLUMN sayings.saying IS 'A hash of wording, quoted, speaker and day';
COMMENT ON COLUMN sayings.quoted IS 'Whether most of the words are in quotation marks';
COMMENT ON COLUMN sayings.speaker IS 'The speakers as they are compared: = and an own id, p and a person, o and an organization or d and a description, separated by semicolons; empty if unknown';
COMMENT ON COLUMN sayings.day IS 'Days since 1970-01-01: when it was said, or else published; null if neither is known';
COMMENT ON COLUMN sayings.statement IS 'st_ and 16 hexadecimal digits: the statement that this is a report of';
COMMENT ON COLUMN sayings.kind IS 'Beside the statement''s fullest words: verbatim, shortened, altered or paraphrase';
COMMENT ON COLUMN sayings.dropped IS 'Qualifications that the fullest words have and these lack, separated by semicolons';
COMMENT ON COLUMN sayings.disputed IS 'Whether the statement''s quoted words are given to different speakers';

CREATE INDEX sayings_wording ON sayings (wording);
CREATE INDEX sayings_statement ON sayings (statement);
CREATE INDEX sayings_disputed ON sayings (statement) WHERE disputed;

CREATE TABLE linked_claims (
    identity TEXT NOT NULL,
    claim_id TEXT NOT NULL,
    saying   BIGINT NOT NULL,
    wording  BIGINT NOT NULL,
    PRIMARY KEY (identity, claim_id)
);
COMMENT ON TABLE linked_claims IS 'Each claim that was linked';
COMMENT ON COLUMN linked_claims.identity IS 'articles.identity of its article';
COMMENT ON COLUMN linked_claims.claim_id IS 'claims.id';

CREATE INDEX linked_claims_saying ON linked_claims (saying);
CREATE INDEX linked_claims_wording ON linked_claims (wording, identity);

CREATE VIEW statement_reports AS
SELECT s.statement, c.id AS claim_id, a.identity, a.id AS article_id, a.title, a.publisher, a.published,
       (SELECT p.name FROM claim_speakers cs JOIN speakers p ON p.speaker_id = cs.speaker_id
        WHERE cs.claim_key = c.claim_key AND cs.ordinal = 0) AS speaker,
       s.quoted, c.speech, c.cue_text, c.content_text, c.date_value, s.kind, s.dropped, s.disputed,
       coalesce(e.duplicate_of, a.duplicate_of, a.article_key) AS source_key, c.confidence, s.wording, s.speaker AS speaker_compared,
       a.article_key, c.claim_key
FROM linked_claims l
JOIN sayings s ON s.saying = l.saying
JOIN articles a ON a.identity = l.identity
LEFT JOIN articles e ON e.article_key = a.duplicate_of
JOIN claims c ON c.article_key = a.article_key AND c.id = l.claim_id
WHERE NOT c.withdrawn;
COMMENT ON VIEW statement_reports IS 'Each report of a statement: a claim with its article. source_key is the same for articles that are likely copies of one';

CREATE VIEW statements AS
SELECT statement, max(CASE WHEN fullness = 1 THEN content_text END) AS content_text, count(*) AS reports,
       count(DISTINCT article_key) AS articles, count(DISTINCT source_key) AS sources, count(DISTINCT publisher) AS publishers,
       count(DISTINCT wording) AS wordings, min(published) AS first_published,
       max(CASE WHEN place = 1 THEN article_id END) AS first_article_id, max(CASE WHEN place = 1 THEN identity END) AS first_identity,
       max(CASE WHEN place = 1 THEN claim_id END) AS first_claim_id, max(CASE WHEN place = 1 THEN publisher END) AS first_publisher,
       max(CASE WHEN place = 1 THEN speaker END) AS first_speaker, max(published) AS last_published,
       sum(CASE WHEN kind = 'verbatim' THEN 1 ELSE 0 END) AS verbatim,
       sum(CASE WHEN kind = 'shortened' THEN 1 ELSE 0 END) AS shortened,
       sum(CASE WHEN kind = 'altered' THEN 1 ELSE 0 END) AS altered,
       sum(CASE WHEN kind = 'paraphrase' THEN 1 ELSE 0 END) AS paraphrases,
       sum(CASE WHEN dropped = '' THEN 0 ELSE 1 END) AS unqualified, bool_or(disputed) AS disputed
FROM (SELECT r.*,
             row_number() OVER (PARTITION BY statement ORDER BY published IS NULL, published, article_key, claim_key) AS place,
             row_number() OVER (PARTITION BY statement ORDER BY kind <> 'verbatim', published IS NULL, published, article_key, claim_key)
                 AS fullness
      FROM statement_reports r) ranked
GROUP BY statement
HAVING count(*) > 1;
COMMENT ON VIEW statements IS 'Each statement with at least two reports. The first is that of the earliest day of publication; articles without a day come last';

CREATE VIEW disputed_attributions AS
SELECT r.statement, r.speaker, count(*) AS reports, count(DISTINCT r.article_key) AS articles,
       count(DISTINCT r.source_key) AS sources, min(r.published) AS first_published, min(r.content_text) AS content_text
FROM statement_reports r
WHERE r.disputed AND r.quoted AND r.speaker_compared <> '' AND r.speaker_compared NOT LIKE 'd %'
GROUP BY r.statement, r.speaker;
COMMENT ON VIEW disputed_attributions IS 'The same quoted words given to different speakers: one row for each statement and name';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which speakers of different articles are one person. 'hearsay people' writes these tables; docs/people.md explains them. Nothing in
-- them goes by article_key or claim_key, which change when an article is rewritten.

CREATE TABLE articles_to_resolve (
    identity TEXT PRIMARY KEY
);
COMMENT ON TABLE articles_to_resolve IS 'Articles that were written, changed, linked or removed since speakers were last resolved';

INSERT INTO articles_to_resolve SELECT identity FROM articles WHERE identity IS NOT NULL;

CREATE FUNCTION hearsay_article_to_resolve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO articles_to_resolve (identity) VALUES (OLD.identity) ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO articles_to_resolve (identity) VALUES (NEW.identity) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER articles_to_resolve_insert AFTER INSERT ON articles
    FOR EACH ROW WHEN (NEW.identity IS NOT NULL) EXECUTE FUNCTION hearsay_article_to_resolve();
CREATE TRIGGER articles_to_resolve_update AFTER UPDATE OF fingerprint, identity, duplicate_of ON articles
    FOR EACH ROW WHEN (NEW.identity IS NOT NULL AND (OLD.fingerprint <> NEW.fingerprint OR OLD.identity IS DISTINCT FROM NEW.identity
                                                     OR OLD.duplicate_of IS DISTINCT FROM NEW.duplicate_of))
    EXECUTE FUNCTION hearsay_article_to_resolve();
CREATE TRIGGER articles_to_resolve_delete AFTER DELETE ON articles
    FOR EACH ROW WHEN (OLD.identity IS NOT NULL) EXECUTE FUNCTION hearsay_article_to_resolve();
CREATE TRIGGER articles_to_resolve_linked AFTER INSERT OR DELETE ON linked_claims
    FOR EACH ROW EXECUTE FUNCTION hearsay_article_to_resolve();

CREATE FUNCTION hearsay_saying_placed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT DISTINCT identity FROM linked_claims WHERE saying = NEW.saying
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER articles_to_resolve_placed AFTER UPDATE OF statement ON sayings
    FOR EACH ROW WHEN (OLD.statement <> NEW.statement) EXECUTE FUNCTION hearsay_saying_placed();

CREATE TABLE persons (
    person TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    names  TEXT NOT NULL,
    type   TEXT NOT NULL,
    own_id TEXT,
    roles  TEXT NOT NULL
);
COMMENT ON TABLE persons IS 'Persons, and organizations and places that speak, across articles';
COMMENT ON COLUMN persons.person IS 'p_ and 16 hexadecimal digits, made of the earliest appearance';
COMMENT ON COLUMN persons.name IS 'The fullest name';
COMMENT ON COLUMN persons.names IS 'All names, separated by semicolons';
COMMENT ON COLUMN persons.own_id IS 'The user''s own identifier, from a speakers file';
COMMENT ON COLUMN persons.roles IS 'The most frequent ones, separated by semicolons';

CREATE INDEX persons_name ON persons (name);

CREATE TABLE appearances (
    appearance  TEXT PRIMARY KEY,
    identity    TEXT NOT NULL,
    who         TEXT NOT NULL,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL,
    own_id      TEXT,
    other_names TEXT NOT NULL,
    roles       TEXT NOT NULL,
    place       TEXT NOT NULL,
    day         BIGINT,
    publisher   TEXT NOT NULL,
    source      TEXT NOT NULL,
    statements  TEXT NOT NULL,
    claims      INTEGER NOT NULL,
    person      TEXT NOT NULL
);
COMMENT ON TABLE appearances IS 'Each speaker with a name, or an own id, of each article';
COMMENT ON COLUMN appearances.appearance IS 'ap_ and 16 hexadecimal digits, made of article and speaker';
COMMENT ON COLUMN appearances.identity IS 'articles.identity of the article';
COMMENT ON COLUMN appearances.who IS 'claim_speakers.entity, or where that is null claim_speakers.speaker_id';
COMMENT ON COLUMN appearances.name IS 'The fullest name that the article gives';
COMMENT ON COLUMN appearances.other_names IS 'Initials of a person, or letters for an organization, that the article has as well, separated by line breaks';
COMMENT ON COLUMN appearances.roles IS 'Roles, each with the affiliation behind a tab, separated by line breaks';
COMMENT ON COLUMN appearances.place IS 'Of the article''s dateline; empty if unknown';
COMMENT ON COLUMN appearances.day IS 'Days since 1970-01-01: when the article was published; null if unknown';
COMMENT ON COLUMN appearances.source IS 'articles.identity of the article of which this one is likely a copy, or its own';
COMMENT ON COLUMN appearances.statements IS 'The statements across articles that the speaker makes, separated by blanks';
COMMENT ON COLUMN appearances.claims IS 'How many claims of the article are the speaker''s';

CREATE INDEX appearances_identity ON appearances (identity);
CREATE INDEX appearances_person ON appearances (person);

CREATE TABLE appearance_keys (
    name_key   TEXT NOT NULL,
    appearance TEXT NOT NULL,
    PRIMARY KEY (name_key, appearance)
);
COMMENT ON TABLE appearance_keys IS 'By which appearances are found that may be one person: p and a surname, o or l and a name, = and an own id';

CREATE INDEX appearance_keys_appearance ON appearance_keys (appearance);

CREATE TABLE speaker_merges (
    appearance TEXT PRIMARY KEY,
    beside     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    evidence   TEXT NOT NULL
);
COMMENT ON TABLE speaker_merges IS 'Why an appearance is the same person as another; one appearance of each person has no row';
COMMENT ON COLUMN speaker_merges.beside IS 'The other appearance';
COMMENT ON COLUMN speaker_merges.reason IS 'How the names agree, and the fact besides, such as initials-and-role; own-id; or user';
COMMENT ON COLUMN speaker_merges.evidence IS 'The fact: both roles, the statement''s id, the decision; empty if the names alone are the reason';

CREATE TABLE people_decisions (
    decision   BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('join', 'split', 'undo')),
    decided    TIMESTAMPTZ NOT NULL,
    decided_by TEXT NOT NULL,
    comment    TEXT,
    undoes     BIGINT UNIQUE REFERENCES people_decisions,
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
);
COMMENT ON TABLE people_decisions IS 'What users decided about people. Rows are only added: an undo is a row, too';
COMMENT ON COLUMN people_decisions.decided IS 'When, in UTC';
COMMENT ON COLUMN people_decisions.undoes IS 'The decision that an undo takes back';

CREATE TABLE people_decision_sides (
    decision   BIGINT NOT NULL REFERENCES people_decisions,
    side       INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    appearance TEXT NOT NULL,
    person     TEXT NOT NULL,
    beside     TEXT,
    reason     TEXT,
    evidence   TEXT,
    PRIMARY KEY (decision, side, ordinal)
);
COMMENT ON TABLE people_decision_sides IS 'The appearances that a decision is about: of a join those of the two people, of a split those that left';
COMMENT ON COLUMN people_decision_sides.side IS '1 or 2';
COMMENT ON COLUMN people_decision_sides.ordinal IS 'In order of publication, from 0; the first that is still there stands for its side';
COMMENT ON COLUMN people_decision_sides.person IS 'The person that it was of when this was decided, and the merge that a split undoes';

CREATE INDEX people_decision_sides_appearance ON people_decision_sides (appearance);

CREATE FUNCTION hearsay_decision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'decisions are only added, never changed or deleted';
END $$;
CREATE TRIGGER people_decisions_stay BEFORE UPDATE OR DELETE ON people_decisions
    FOR EACH ROW EXECUTE FUNCTION hearsay_decision_stays();
CREATE TRIGGER people_decision_sides_stay BEFORE UPDATE OR DELETE ON people_decision_sides
    FOR EACH ROW EXECUTE FUNCTION hearsay_decision_stays();

CREATE VIEW people AS
SELECT p.person, p.name, p.names, p.type, p.own_id, p.roles, count(DISTINCT x.identity) AS articles, sum(x.claims) AS claims,
       min(a.published) AS first_published, max(a.published) AS last_published
FROM persons p
JOIN appearances x ON x.person = p.person
JOIN articles a ON a.identity = x.identity
GROUP BY p.person, p.name, p.names, p.type, p.own_id, p.roles;
COMMENT ON VIEW people IS 'Each person with the number of articles and claims, and the first and the last day of publication';

CREATE VIEW person_claims AS
SELECT x.person, p.name AS person_name, p.type AS person_type, p.own_id, s.name AS speaker, cs.role, cs.affiliation, c.date_from,
       c.date_to, c.date_value, c.kind, c.speech, c.cue_stance, c.cue_negated, c.content_text, c.confidence, a.id AS article_id, a.title,
       a.publisher, a.published, c.id AS claim_id, x.appearance, a.identity, c.claim_key, c.article_key
FROM persons p
JOIN appearances x ON x.person = p.person
JOIN articles a ON a.identity = x.identity
JOIN claims c ON c.article_key = a.article_key
JOIN claim_speakers cs ON cs.claim_key = c.claim_key AND coalesce(cs.entity, cs.speaker_id) = x.who
JOIN speakers s ON s.speaker_id = cs.speaker_id
WHERE NOT c.withdrawn;
COMMENT ON VIEW person_claims IS 'Each claim with who said it across articles, without killed articles; order by date_from. speaker is the name in the article';

CREATE VIEW person_merges AS
SELECT x.person, p.name AS person_name, m.appearance, x.name, a.id AS article_id, a.published, m.beside, b.name AS beside_name,
       ba.id AS beside_article_id, m.reason, m.evidence, FALSE AS undone, CAST(NULL AS BIGINT) AS decision
FROM speaker_merges m
JOIN appearances x ON x.appearance = m.appearance
JOIN persons p ON p.person = x.person
JOIN articles a ON a.identity = x.identity
JOIN appearances b ON b.appearance = m.beside
JOIN articles ba ON ba.identity = b.identity
UNION ALL
SELECT d.person, p.name, d.appearance, x.name, a.id, a.published, d.beside, b.name, ba.id, d.reason, d.evidence, TRUE, d.decision
FROM people_decision_sides d
JOIN people_decisions s ON s.decision = d.decision AND s.kind = 'split'
JOIN appearances x ON x.appearance = d.appearance
JOIN articles a ON a.identity = x.identity
LEFT JOIN persons p ON p.person = d.person
LEFT JOIN appearances b ON b.appearance = d.beside
LEFT JOIN articles ba ON ba.identity = b.identity
WHERE NOT EXISTS (SELECT 1 FROM people_decisions u WHERE u.undoes = d.decision);
COMMENT ON VIEW person_merges IS 'Why speakers of different articles are one person: a row for each appearance but one of each person. undone: a user has split it off, by decision';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which speakers of different articles are one person. 'hearsay people' writes these tables; docs/people.md explains them. Nothing in
-- them goes by article_key or claim_key, which change when an article is rewritten.

CREATE TABLE articles_to_resolve (
    -- Articles that were written, changed, linked or removed since speakers were last resolved
    identity TEXT PRIMARY KEY
) WITHOUT ROWID;

INSERT INTO articles_to_resolve SELECT identity FROM articles WHERE identity IS NOT NULL;

CREATE TRIGGER articles_to_resolve_insert AFTER INSERT ON articles WHEN new.identity IS NOT NULL BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT new.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_resolve WHERE identity = new.identity);
END;

CREATE TRIGGER articles_to_resolve_update AFTER UPDATE OF fingerprint, identity, duplicate_of ON articles
WHEN new.identity IS NOT NULL
    AND (old.fingerprint <> new.fingerprint OR old.identity IS NOT new.identity OR old.duplicate_of IS NOT new.duplicate_of) BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT new.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_resolve WHERE identity = new.identity);
END;

CREATE TRIGGER articles_to_resolve_delete AFTER DELETE ON articles WHEN old.identity IS NOT NULL BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT old.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_resolve WHERE identity = old.identity);
END;

CREATE TRIGGER articles_to_resolve_linked AFTER INSERT ON linked_claims BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT new.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_resolve WHERE identity = new.identity);
END;

CREATE TRIGGER articles_to_resolve_unlinked AFTER DELETE ON linked_claims BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT old.identity
    WHERE NOT EXISTS (SELECT 1 FROM articles_to_resolve WHERE identity = old.identity);
END;

CREATE TRIGGER articles_to_resolve_placed AFTER UPDATE OF statement ON sayings WHEN old.statement <> new.statement BEGIN
    INSERT INTO articles_to_resolve (identity) SELECT DISTINCT l.identity FROM linked_claims l
    WHERE l.saying = new.saying AND NOT EXISTS (SELECT 1 FROM articles_to_resolve t WHERE t.identity = l.identity);
END;

CREATE TABLE persons (
    -- Persons, and organizations and places that speak, across articles
    --
    -- p_ and 16 hexadecimal digits, made of the earliest appearance
    person TEXT PRIMARY KEY,
    -- The fullest name
    name   TEXT NOT NULL,
    -- All names, separated by semicolons
    names  TEXT NOT NULL,
    type   TEXT NOT NULL,
    -- The user's own identifier, from a speakers file
    own_id TEXT,
    -- The most frequent ones, separated by semicolons
    roles  TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX persons_name ON persons (name);

CREATE TABLE appearances (
    -- Each speaker with a name, or an own id, of each article
    --
    -- ap_ and 16 hexadecimal digits, made of article and speaker
    appearance  TEXT PRIMARY KEY,
    -- articles.identity of the article
    identity    TEXT NOT NULL,
    -- claim_speakers.entity, or where that is null claim_speakers.speaker_id
    who         TEXT NOT NULL,
    -- The fullest name that the article gives
    name        TEXT NOT NULL,
    type        TEXT NOT NULL,
    own_id      TEXT,
    -- Initials of a person, or letters for an organization, that the article has as well, separated by line breaks
    other_names TEXT NOT NULL,
    -- Roles, each with the affiliation behind a tab, separated by line breaks
    roles       TEXT NOT NULL,
    -- Of the article's dateline; empty if unknown
    place       TEXT NOT NULL,
    -- Days since 1970-01-01: when the article was published; null if unknown
    day         INTEGER,
    publisher   TEXT NOT NULL,
    -- articles.identity of the article of which this one is likely a copy, or its own
    source      TEXT NOT NULL,
    -- The statements across articles that the speaker makes, separated by blanks
    statements  TEXT NOT NULL,
    -- How many claims of the article are the speaker's
    claims      INTEGER NOT NULL,
    person      TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX appearances_identity ON appearances (identity);
CREATE INDEX appearances_person ON appearances (person);

CREATE TABLE appearance_keys (
    -- By which appearances are found that may be one person: p and a surname, o or l and a name, = and an own id
    name_key   TEXT NOT NULL,
    appearance TEXT NOT NULL,
    PRIMARY KEY (name_key, appearance)
) WITHOUT ROWID;

CREATE INDEX appearance_keys_appearance ON appearance_keys (appearance);

CREATE TABLE speaker_merges (
    -- Why an appearance is the same person as another; one appearance of each person has no row
    appearance TEXT PRIMARY KEY,
    -- The other appearance
    beside     TEXT NOT NULL,
    -- How the names agree, and the fact besides, such as initials-and-role; own-id; or user
    reason     TEXT NOT NULL,
    -- The fact: both roles, the statement's id, the decision; empty if the names alone are the reason
    evidence   TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE people_decisions (
    -- What users decided about people. Rows are only added: an undo is a row, too
    decision   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('join', 'split', 'undo')),
    -- When, in UTC
    decided    TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    comment    TEXT,
    -- The decision that an undo takes back
    undoes     INTEGER UNIQUE REFERENCES people_decisions,
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
);

CREATE TABLE people_decision_sides (
    -- The appearances that a decision is about: of a join those of the two people, of a split those that left
    decision   INTEGER NOT NULL REFERENCES people_decisions,
    -- 1 or 2
    side       INTEGER NOT NULL,
    -- In order of publication, from 0; the first that is still there stands for its side
    ordinal    INTEGER NOT NULL,
    appearance TEXT NOT NULL,
    -- The person that it was of when this was decided, and the merge that a split undoes
    person     TEXT NOT NULL,
    beside     TEXT,
    reason     TEXT,
    evidence   TEXT,
    PRIMARY KEY (decision, side, ordinal)
) WITHOUT ROWID;

CREATE INDEX people_decision_sides_appearance ON people_decision_sides (appearance);

CREATE TRIGGER people_decisions_are_not_changed BEFORE UPDATE ON people_decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are only added, never changed');
END;

CREATE TRIGGER people_decisions_are_not_deleted BEFORE DELETE ON people_decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are only added, never deleted');
END;

CREATE TRIGGER people_decision_sides_are_not_changed BEFORE UPDATE ON people_decision_sides BEGIN
    SELECT RAISE(ABORT, 'decisions are only added, never changed');
END;

CREATE TRIGGER people_decision_sides_are_not_deleted BEFORE DELETE ON people_decision_sides BEGIN
    SELECT RAISE(ABORT, 'decisions are only added, never deleted');
END;

-- Each person with the number of articles and claims, and the first and the last day of publication
CREATE VIEW people AS
SELECT p.person, p.name, p.names, p.type, p.own_id, p.roles, count(DISTINCT x.identity) AS articles, sum(x.claims) AS claims,
       min(a.published) AS first_published, max(a.published) AS last_published
FROM persons p
JOIN appearances x ON x.person = p.person
JOIN articles a ON a.identity = x.identity
GROUP BY p.person, p.name, p.names, p.type, p.own_id, p.roles;

-- Each claim with who said it across articles, without killed articles; order by date_from. speaker is the name in the article
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

-- Why speakers of different articles are one person: a row for each appearance but one of each person. undone: a user has split it
-- off, by decision
CREATE VIEW person_merges AS
SELECT x.person, p.name AS person_name, m.appearance, x.name, a.id AS article_id, a.published, m.beside, b.name AS beside_name,
       ba.id AS beside_article_id, m.reason, m.evidence, FALSE AS undone, NULL AS decision
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

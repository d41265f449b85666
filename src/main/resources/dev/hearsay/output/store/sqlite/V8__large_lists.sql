-- SPDX-License-Identifier: GPL-3.0-or-later
-- What large databases need to list the claims to review, the decisions that stand and the speakers who speak most.

-- How sure the claim is: its confidence times that of its least sure speaker. Null in no row
ALTER TABLE claims ADD COLUMN certainty REAL;
UPDATE claims SET certainty = confidence * coalesce((SELECT min(s.confidence) FROM claim_speakers s
                                                     WHERE s.claim_key = claims.claim_key), 1);
CREATE INDEX claims_certainty ON claims (certainty);

-- With the reviewer, so that a reviewer's later decisions about a claim are found without reading all of theirs
DROP INDEX reviews_claim;
CREATE INDEX reviews_claim ON reviews (identity, claim_id, reviewer, review_id);

-- Counts claims by speaker without reading them
DROP INDEX claim_speakers_speaker;
CREATE INDEX claim_speakers_speaker ON claim_speakers (speaker_id, claim_key);
CREATE INDEX claims_withdrawn ON claims (claim_key) WHERE withdrawn;

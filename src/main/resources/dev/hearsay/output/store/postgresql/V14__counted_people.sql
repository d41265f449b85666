-- SPDX-License-Identifier: GPL-3.0-or-later
-- People are counted from an index alone.

DROP INDEX appearances_person;
CREATE INDEX appearances_person ON appearances (person, claims, identity, day);

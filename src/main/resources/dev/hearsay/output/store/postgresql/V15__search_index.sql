-- SPDX-License-Identifier: GPL-3.0-or-later
-- A first load leaves out the full-text index and builds it at its end.

ALTER TABLE runs ADD COLUMN search_deferred BOOLEAN NOT NULL DEFAULT FALSE;
COMMENT ON COLUMN runs.search_deferred IS 'The index claims_search was left out for this run, and is built when this or another run ends';

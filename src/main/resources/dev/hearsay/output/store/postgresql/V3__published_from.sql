-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an article's day of publication was read. Null for the articles that were written before this column was there.

ALTER TABLE articles ADD COLUMN published_from TEXT
    CHECK (published_from IN ('meta', 'json-ld', 'url', 'page', 'dateline', 'header', 'record', 'option'));
COMMENT ON COLUMN articles.published_from IS 'Where the day of publication was read: meta, json-ld, url, page, dateline, header, record or option; null where unknown';

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** Where an article's day of publication was read. */
public enum PublishedFrom {
    /** A {@code meta} tag of a page. */
    META,
    /** JSON-LD in a page. */
    JSON_LD,
    /** The address of a page, such as {@code /2031/03/05/}. */
    URL,
    /** An element or a line of a page that a reader sees. */
    PAGE,
    /** The dateline, before the first sentence. */
    DATELINE,
    /** The lines above the copy of a plain text. */
    HEADER,
    /** A field of the feed, JSON object, table row, wire heading or XML document. */
    RECORD,
    /** What the user said of all articles: {@code --date}. */
    OPTION
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The views of statements, as they are written into files. */
public enum StatementTable {
    /** Statements with at least two reports, those in most articles first. */
    STATEMENTS(
            "articles DESC, reports DESC, first_published, statement",
            "statement",
            "content_text",
            "reports",
            "articles",
            "sources",
            "publishers",
            "wordings",
            "first_published",
            "first_article_id",
            "first_identity",
            "first_claim_id",
            "first_publisher",
            "first_speaker",
            "last_published",
            "verbatim",
            "shortened",
            "altered",
            "paraphrases",
            "unqualified",
            "disputed"),

    /** Their reports in order of publication. */
    STATEMENT_REPORTS(
            "statement, CASE WHEN published IS NULL THEN 1 ELSE 0 END, published, article_key, claim_key",
            "statement",
            "claim_id",
            "article_id",
            "identity",
            "title",
            "publisher",
            "published",
            "speaker",
            "quoted",
            "speech",
            "cue_text",
            "content_text",
            "date_value",
            "kind",
            "dropped",
            "disputed",
            "source_key",
            "confidence"),

    /** The names that disputed quotations are given to. */
    DISPUTED_ATTRIBUTIONS(
            "statement, first_published, speaker",
            "statement",
            "speaker",
            "reports",
            "articles",
            "sources",
            "first_published",
            "content_text"),

    /** Articles with the text of an earlier one. */
    ARTICLE_UPDATES(
            "CASE WHEN published IS NULL THEN 1 ELSE 0 END, published, article_id, identity",
            "article_id",
            "identity",
            "title",
            "publisher",
            "published",
            "earlier_id",
            "earlier_identity",
            "earlier_title",
            "earlier_publisher",
            "earlier_published",
            "kind",
            "words",
            "shared",
            "earlier_words",
            "earlier_shared",
            "source_key");

    private static final Set<String> NUMBERS = Set.of(
            "reports",
            "articles",
            "sources",
            "publishers",
            "wordings",
            "verbatim",
            "shortened",
            "altered",
            "paraphrases",
            "unqualified",
            "source_key",
            "confidence",
            "words",
            "shared",
            "earlier_words",
            "earlier_shared");

    private final String order;
    private final String columns;

    StatementTable(String order, String... columns) {
        this.order = order;
        this.columns = String.join(", ", columns);
    }

    /** The names of its columns. */
    public List<String> columns() {
        return List.of(columns.split(", ", -1));
    }

    /** The name of the view, and of a file with it. */
    public String view() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The query for its rows; of reports only those of statements with several. */
    String sql() {
        String several = this == STATEMENT_REPORTS ? " WHERE statement IN (SELECT statement FROM statements)" : "";
        return "SELECT " + columns + " FROM " + view() + several + " ORDER BY " + order;
    }

    /** Whether the values of a column are true, false or numbers. */
    public static boolean isPlain(String column) {
        return ViewRows.isFlag(column) || NUMBERS.contains(column);
    }
}

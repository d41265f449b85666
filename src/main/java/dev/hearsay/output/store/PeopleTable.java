// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The views of people, as they are written into files. */
public enum PeopleTable {
    /** Those who speak most first. */
    PEOPLE(
            "claims DESC, articles DESC, person",
            "person, name, names, type, own_id, roles, articles, claims, first_published, last_published"),

    /** What each says, by day. */
    PERSON_CLAIMS(
            "person, CASE WHEN date_from IS NULL THEN 1 ELSE 0 END, date_from, claim_key",
            "person, person_name, person_type, own_id, speaker, role, affiliation, date_value, kind, speech, cue_stance,"
                    + " content_text, confidence, article_id, title, publisher, published, claim_id, appearance, identity"),

    /** Why speakers of different articles are one person. */
    PERSON_MERGES(
            "person, appearance, decision",
            "person, person_name, appearance, name, article_id, published, beside, beside_name, beside_article_id, reason,"
                    + " evidence, undone, decision");

    private static final Set<String> NUMBERS = Set.of("articles", "claims", "confidence", "decision");

    private final String order;
    private final String columns;

    PeopleTable(String order, String columns) {
        this.order = order;
        this.columns = columns;
    }

    /** The names of its columns. */
    public List<String> columns() {
        return List.of(columns.split(", ", -1));
    }

    /** The name of the view, and of a file with it. */
    public String view() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the values of a column are true, false or numbers. */
    public static boolean isPlain(String column) {
        return ViewRows.isFlag(column) || NUMBERS.contains(column);
    }

    String sql() {
        return "SELECT " + columns + " FROM " + view() + " ORDER BY " + order;
    }
}

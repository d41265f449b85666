// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a table of claims holds, and what is done for spreadsheets.
 *
 * @param columns names of those written, in their order; each once
 * @param byteOrderMark whether it begins with U+FEFF, by which Excel knows UTF-8
 * @param guarded whether a value that a spreadsheet would compute gets an apostrophe before it, as OWASP advises
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public record TabularLayout(List<String> columns, boolean byteOrderMark, boolean guarded) {

    /** Also in the full width of East Asian scripts, which some spreadsheets take for the same. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠]");

    /** All columns, with values as they are. */
    public static final TabularLayout ALL = new TabularLayout(names(), false, false);

    /** @throws IllegalArgumentException if there is no such column, or one is named twice */
    public TabularLayout {
        columns = List.copyOf(columns);
        if (!names().containsAll(columns) || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("not columns, or not each once: " + columns);
        }
    }

    /** The names of all columns, in their usual order. */
    public static List<String> names() {
        return ClaimColumn.ALL.stream().map(ClaimColumn::name).toList();
    }

    List<ClaimColumn> chosen() {
        return columns.stream()
                .flatMap(name ->
                        ClaimColumn.ALL.stream().filter(column -> column.name().equals(name)))
                .toList();
    }

    String safe(String value) {
        return guarded && FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    }
}

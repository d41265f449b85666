// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds words or a pattern in texts, without regard to case, accents and the form of quotation marks. */
public final class WordFilter {

    private final Pattern pattern;

    /**
     * A filter for a regular expression.
     *
     * @param expression as {@link Pattern} takes it; plain words find themselves
     * @throws IllegalArgumentException if it is none; the message says where
     */
    public WordFilter(String expression) {
        try {
            // its letters are kept, since \W is not \w
            String plain = PlainWords.withoutAccents(expression)
                    .replaceAll("[‘’]", "'")
                    .replaceAll("[“”„]", "\"");
            pattern = Pattern.compile(plain, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + expression + "' is not a regular expression: " + e.getDescription() + " (at character "
                            + (e.getIndex() + 1) + ")",
                    e);
        }
    }

    /** Whether it is in a text. */
    public boolean accepts(String text) {
        return pattern.matcher(PlainWords.text(text)).find();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an article is called on a page. */
public final class ArticleHeading {

    private static final int LONGEST = 140;

    /** A paragraph ends with an empty line. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*\\R");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIELD = Pattern.compile("[A-Z][\\w-]*: .*");

    /** A day before the copy, as plain text may have it. */
    private static final Pattern DATE = Pattern.compile("^date \\d{4}-\\d\\d-\\d\\d ");

    private ArticleHeading() {}

    /**
     * The title, or else the first paragraph if it is as short as one, or else the id.
     *
     * @param title that the article states; null if it states none
     * @param text of the article; empty if it can't be read
     */
    public static String of(@Nullable String title, String id, String text) {
        if (title != null && !title.isBlank()) {
            return oneLine(title);
        }
        String[] paragraphs = PARAGRAPH_END.split(text.strip(), 3);
        for (int i = 0; i < Math.min(2, paragraphs.length - 1); i++) {
            String line = DATE.matcher(oneLine(paragraphs[i])).replaceFirst("");
            if (!FIELD.matcher(line).matches()) {
                return line.isEmpty() || line.length() > LONGEST ? id : line;
            }
        }
        return id;
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}

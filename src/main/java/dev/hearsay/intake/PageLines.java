// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leaves out the paragraphs of a page that its publishing system wrote: its headline again, and calls to read on. */
final class PageLines {

    private static final int LONGEST = 250;

    private static final Pattern SYSTEM = Pattern.compile(
            "(?i)(?:"
                    + "advertisements?|loading\\W*|share(?: this.*| on .*)?|print|e-?mail|comments?(?: \\(\\d+\\))?|listen"
                    + "|(?:story|article) continues (?:below|after).*"
                    + "|(?:read (?:more|next|also)|also read|see also|related(?: (?:stories|articles|news))?|more on this(?: story)?"
                    + "|watch(?: now)?|listen)\\h*:.*|read more.{0,40}|continue reading.*|click here\\b.*"
                    + "|(?:sign up|subscribe)\\b(?: now| today| here| to| for).*|follow (?:us|\\w+) on\\b.*|get (?:the|our)\\b.*newsletter.*"
                    + "|(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4})).*|all rights reserved.*|the post .{1,200} appeared first on .*"
                    + "|reporting by .*; ?(?:editing|writing) by .*|photo(?:graph)?: .*|image: .*"
                    + "|\\d+ (?:comments?|shares?)|skip to .*|back to .{1,40}|(?:submitted|posted|published|updated)\\b[^.]{0,80}\\bby\\b[^.]{0,100}|\\d+ min(?:ute)?s? read)");

    private PageLines() {}

    /**
     * The paragraphs that are copy.
     *
     * @param title of the article, left out where it stands before the copy; null where unknown
     */
    static List<String> copy(List<String> paragraphs, @Nullable String title) {
        List<String> copy = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean system =
                    paragraph.length() <= LONGEST && SYSTEM.matcher(paragraph).matches();
            boolean headline =
                    copy.isEmpty() && title != null && letters(paragraph).equals(letters(title));
            if (!system && !headline) {
                copy.add(paragraph);
            }
        }
        return copy;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.text.Blanks;
import dev.hearsay.pipeline.MonthNames;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A line of a page that says who wrote the article and when: "By Lena Moss | March 5, 2031 | 12:06 PM". */
final class CreditLine {

    private static final String APART = "nav, aside, footer, blockquote, figure, li";

    /** In characters. */
    private static final int LONGEST = 200;

    private static final String DAY = "(?:" + MonthNames.WEEKDAY + ",?\\h*)?(?:" + MonthNames.MONTH
            + "\\h*\\d{1,2}(?:st|nd|rd|th)?(?:,?\\h+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?:\\h+of)?[\\h-]+"
            + MonthNames.MONTH
            + "(?:,?[\\h-]+\\d{4})?|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})";

    private static final Pattern DAYS = Pattern.compile("(?i)(?<![\\p{L}\\d])" + DAY + "(?![\\p{L}\\d])");

    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\b(?:(?:first |originally )?(?:published|posted)|(?:last )?(?:updated|modified|edited|update)|created|date"
                    + "|by|on|at|in|and|\\d{1,2}(?:[:.h]\\d{2})?(?::\\d{2})?\\h*[ap]\\.?m\\b\\.?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?|noon|midnight|[A-Z]{2,4}T|UTC|GMT"
                    + "|\\d+\\h*(?:min(?:ute)?s?|hours?|days?)\\b(?:\\h*(?:read|ago))?|read|comments?|\\d+)\\b");

    private static final Pattern DIVIDER = Pattern.compile(
            "\\s*[|•·/]\\s*|\\s+[—–-]\\s+|\\n|,?\\s+(?=(?i:updated|published|posted|on)\\b)|,?\\s+(?=(?i)" + DAY + ")");

    private CreditLine() {}

    /**
     * Whether a line says when the article was published, and nothing but that and who wrote it.
     *
     * @param byline of the article; null where unknown
     */
    static boolean isDated(String line, @Nullable String byline) {
        if (line.length() > LONGEST || !DAYS.matcher(line).find()) {
            return false;
        }
        String rest = DAYS.matcher(line).replaceAll(" ");
        if (byline != null) {
            for (String name : byline.split("\\s*(?:,|;|&|\\band\\b)\\s*", -1)) {
                rest = name.isBlank() ? rest : rest.replace(name, " ");
            }
        }
        return DIVIDER.splitAsStream(BESIDE.matcher(rest).replaceAll("|"))
                .map(part -> part.replaceAll("^[\\s,:.()-]+|[\\s,:.()-]+$", ""))
                .allMatch(part -> part.isEmpty() || Byline.isNames(part));
    }

    /** Who wrote the article, from the first line of the page that says so and may also say when; null if none does. */
    static @Nullable String byline(Element body) {
        for (Element element : body.getAllElements()) {
            String start = element.ownText();
            if (!start.isEmpty()
                    && (start.startsWith("By") || start.startsWith("BY"))
                    && element.closest(APART) == null) {
                String line = element.wholeText().strip();
                String names =
                        line.length() > LONGEST ? "" : Byline.withoutBy(Blanks.collapse(DIVIDER.split(line, 2)[0]));
                if (line.substring(0, Math.min(line.length(), 3)).matches("(?i)by\\s") && Byline.isNames(names)) {
                    return names;
                }
            }
        }
        return null;
    }
}

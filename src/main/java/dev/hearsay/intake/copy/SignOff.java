// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What follows the last sentence of wire copy: initials of editors, "ends", routing codes, a copyright
 * notice, a line of underscores, who worked on it.
 */
public final class SignOff {

    private static final Pattern RULE = Pattern.compile("[\\s_*=.#~–—-]{2,}|[_*#]");

    private static final Pattern LINE = Pattern.compile("(?:(?i:ends?|more)|\\(?(?:END|ENDS|MORE)\\)?|-?30-?"
            + "|\\p{Ll}{1,4}(?:[-/]\\p{Ll}{1,5})+(?:[-/]\\p{Lu}{2,4})?"
            + "|\\p{Lu}{2,5}(?:\\h\\p{Lu}{2,4})?(?:\\h\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,4})*)?"
            + "|[/(]\\p{L}[\\p{L}.]{1,20}[/)]\\.?"
            + "|(?:Copyright\\h+)?(?:©|\\([cC]\\)|(?<=Copyright\\h)\\d{4}).*"
            + "|(?=(?:\\D*\\d){4})(?:[\\p{Lu}\\d]{1,12}\\h){4,20}[\\p{Lu}\\d]{1,12})");

    private static final Pattern DESK =
            Pattern.compile("(?i)\\(\\s*(?:additional\\s+)?(?:reporting|writing|editing|compiled"
                    + "|written|edited)\\b.{0,12}\\bby\\b[^()]{0,400}(?:\\([^()]{0,60}\\)[^()]{0,200}){0,4}\\)");

    private static final Pattern CONTRIBUTORS =
            Pattern.compile("(?i).{0,300}\\b(?:contributed to|helped with) this (?:report|story|article)\\b.{0,60}");

    private SignOff() {}

    /** The paragraphs without separator lines, and without the sign-off at their end. */
    public static List<String> cut(List<String> paragraphs) {
        List<String> copy = new ArrayList<>(paragraphs);
        copy.removeIf(paragraph -> RULE.matcher(paragraph).matches());
        while (copy.size() > 1 && isSignature(copy.get(copy.size() - 1))) {
            copy.remove(copy.size() - 1);
        }
        return copy;
    }

    private static boolean isSignature(String paragraph) {
        return (paragraph.length() < 200
                        && LINE.matcher(Blanks.strip(paragraph)).matches())
                || DESK.matcher(paragraph).matches()
                || CONTRIBUTORS.matcher(paragraph).matches();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The lines below an agency's copy that name those who worked on it. */
final class SignOff {

    private static final Pattern DESK =
            Pattern.compile("(?i)\\(\\s*(?:additional\\s+)?(?:reporting|writing|editing|compiled"
                    + "|written|edited)\\b.{0,12}\\bby\\b[^()]{0,400}(?:\\([^()]{0,60}\\)[^()]{0,200}){0,4}\\)");

    private static final Pattern CONTRIBUTORS =
            Pattern.compile("(?i).{0,300}\\b(?:contributed to|helped with) this (?:report|story|article)\\b.{0,60}");

    private SignOff() {}

    /** The paragraphs before them. */
    static List<String> removed(List<String> paragraphs) {
        int end = paragraphs.size();
        while (end > 1 && isSignOff(paragraphs.get(end - 1))) {
            end--;
        }
        return paragraphs.subList(0, end);
    }

    private static boolean isSignOff(String paragraph) {
        return DESK.matcher(paragraph).matches()
                || CONTRIBUTORS.matcher(paragraph).matches();
    }
}

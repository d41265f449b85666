// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.List;
import java.util.Set;

/** The form of the content that tells what a verb such as "ask" or "tell" means. */
final class Complement {

    private static final Set<String> OBJECTS = Set.of("her", "him", "it", "me", "them", "us", "you");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "her", "his", "its", "my", "our", "the", "their", "your");
    private static final Set<String> QUESTIONS =
            Set.of("about", "how", "if", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why");

    /** Before "be" these make it no subjunctive: "that it will be". */
    private static final Set<String> INDICATIVE = Set.of(
            "can", "cannot", "could", "'d", "'ll", "may", "might", "must", "not", "shall", "should", "to", "will",
            "would");

    /** How many words a named addressee may have before "to": "the court of appeal to". */
    private static final int ADDRESSEE = 5;

    private Complement() {}

    /** Whether it is an infinitive, also after its subject: "to leave", "him to leave", "the court to act". */
    static boolean isInfinitive(List<CueWord> cue, List<CueWord> content) {
        if (content.isEmpty()) {
            return false;
        }
        if (cue.size() > 1 && cue.get(cue.size() - 1).text().equals("to")) {
            return true;
        }
        String first = content.get(0).text();
        if (first.equals("to")) {
            return isVerbAfter(content, 0);
        }
        if (OBJECTS.contains(first)
                && content.size() > 1
                && content.get(1).text().equals("to")) {
            return isVerbAfter(content, 1);
        }
        return ARTICLES.contains(first) && isInfinitiveAfterAddressee(content);
    }

    /** Whether it is what should be, in the subjunctive: "that he be released". */
    static boolean isMandative(List<CueWord> content) {
        if (content.isEmpty() || !content.get(0).text().equals("that")) {
            return false;
        }
        for (int i = 2; i < content.size() && !content.get(i).afterBreak(); i++) {
            if (content.get(i).text().equals("be")) {
                String before = content.get(i - 1).text();
                return !INDICATIVE.contains(before) && !FunctionWords.isNegatedAuxiliary(before);
            }
        }
        return false;
    }

    private static boolean isInfinitiveAfterAddressee(List<CueWord> content) {
        for (int i = 1; i < content.size() && i <= ADDRESSEE && !content.get(i).afterBreak(); i++) {
            if (content.get(i).text().equals("to")) {
                return isVerbAfter(content, i);
            }
            if (QUESTIONS.contains(content.get(i).text())
                    || FunctionWords.isAuxiliary(content.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    /** "to" before an article or a pronoun is a preposition. */
    private static boolean isVerbAfter(List<CueWord> content, int to) {
        if (to + 1 == content.size()) {
            return false;
        }
        String next = content.get(to + 1).text();
        return !ARTICLES.contains(next) && !OBJECTS.contains(next) && !QUESTIONS.contains(next);
    }
}

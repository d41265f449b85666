// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.PronounCases;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import java.util.List;

/** The form of the content, which decides the sense of a verb such as "ask" or "tell". */
final class Complement {

    /** How many words a named addressee may have before "to": "the court of appeal to". */
    private static final int ADDRESSEE = 5;

    private Complement() {}

    /** Whether it is an infinitive, also after its subject: "to leave", "him to leave", "the court to act". */
    static boolean isInfinitive(List<WindowWord> cue, List<WindowWord> content) {
        if (content.isEmpty()) {
            return false;
        }
        if (cue.size() > 1 && cue.get(cue.size() - 1).is("to")) {
            return true;
        }
        WindowWord first = content.get(0);
        if (first.is("to")) {
            return isVerbAfter(content, 0);
        }
        if (PronounCases.isObject(first) && content.size() > 1 && content.get(1).is("to")) {
            return isVerbAfter(content, 1);
        }
        return isArticle(first) && isInfinitiveAfterAddressee(content);
    }

    /** Whether it is what should be, in the subjunctive: "that he be released". */
    static boolean isMandative(List<WindowWord> content) {
        if (content.isEmpty() || !content.get(0).is("that")) {
            return false;
        }
        for (int i = 2; i < content.size() && !content.get(i).afterGap(); i++) {
            if (content.get(i).is("be")) {
                return !isBeforeInfinitive(content.get(i - 1));
            }
        }
        return false;
    }

    /** Words before "be" that rule out a subjunctive: "that it will be". */
    private static boolean isBeforeInfinitive(WindowWord word) {
        return WordClass.AUXILIARY.has(word.lower(), "modal") || word.is("to") || word.is("not") || word.is("n't");
    }

    private static boolean isInfinitiveAfterAddressee(List<WindowWord> content) {
        for (int i = 1; i < content.size() && i <= ADDRESSEE && !content.get(i).afterGap(); i++) {
            if (content.get(i).is("to")) {
                return isVerbAfter(content, i);
            }
            if (isQuestion(content.get(i)) || FunctionWords.isAuxiliary(content.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "to" before an article or a pronoun is a preposition. */
    private static boolean isVerbAfter(List<WindowWord> content, int to) {
        if (to + 1 == content.size()) {
            return false;
        }
        WindowWord next = content.get(to + 1);
        return !isArticle(next) && !PronounCases.isObject(next) && !isQuestion(next);
    }

    private static boolean isArticle(WindowWord word) {
        return word.is(WordClass.ARTICLE) || word.is(WordClass.POSSESSIVE);
    }

    private static boolean isQuestion(WindowWord word) {
        return word.is(WordClass.INTERROGATIVE) || word.is("about");
    }
}

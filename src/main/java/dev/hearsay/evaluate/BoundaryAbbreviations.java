// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop without ending a sentence, in the forms of news copy. */
final class BoundaryAbbreviations {

    private static final Set<String> TITLES =
            Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Sgt.", "St.");

    private static final Set<String> OTHERS = Set.of(
            "No.", "vs.", "Jr.", "Sr.", "U.S.", "U.N.", "U.K.", "D.C.", "a.m.", "p.m.", "Jan.", "Feb.", "Aug.", "Sept.",
            "Oct.", "Nov.", "Dec.", "Inc.", "Corp.", "Co.");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+.*", Pattern.DOTALL);

    /** Words that begin a sentence more often than they are a surname after an initial. */
    private static final Set<String> STARTERS = Set.of(
            "A", "After", "All", "Also", "An", "And", "As", "At", "But", "By", "For", "From", "He", "Her", "His", "How",
            "However", "If", "In", "It", "Its", "My", "No", "Not", "Now", "Of", "On", "One", "Or", "Our", "She", "So",
            "Some", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We",
            "What", "When", "Where", "Which", "While", "Who", "Why", "With", "Yet", "You", "Your");

    private BoundaryAbbreviations() {}

    /** Whether a word with its final full stop is an abbreviation or an initial. */
    static boolean isOne(String word) {
        return TITLES.contains(word)
                || OTHERS.contains(word)
                || INITIAL.matcher(word).matches();
    }

    /**
     * Whether the sentence continues after an abbreviation: always after a title, after an initial before a name, after any
     * abbreviation before a lower-case word, and after "No." before a number.
     *
     * @param word the word with its final full stop
     * @param next the word after it
     */
    static boolean continues(String word, String next) {
        if (TITLES.contains(word)) {
            return true;
        }
        if (!isOne(word) || next.isEmpty()) {
            return false;
        }
        int first = next.codePointAt(0);
        if (Character.isLowerCase(first) || (word.equals("No.") && Character.isDigit(first))) {
            return true;
        }
        return INITIAL.matcher(word).matches() && (INITIAL.matcher(next).matches() || isName(next));
    }

    private static boolean isName(String next) {
        String bare = next.replaceFirst("['’]s\\b.*", "").replaceFirst("[^\\p{L}\\p{M}]+$", "");
        return NAME.matcher(next).matches() && !STARTERS.contains(bare);
    }
}

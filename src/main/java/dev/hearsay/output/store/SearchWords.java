// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in the contents of claims: words and phrases, all of which must be there, by their stems. No character
 * has a meaning of its own but the quotation marks of a phrase, so nothing that is typed is a wrong query.
 *
 * @param phrases in order, each of one word or more
 */
public record SearchWords(List<String> phrases) {

    private static final Pattern PHRASE = Pattern.compile("[\"“”](?<phrase>[^\"“”]*)[\"“”]|(?<word>[^\\s\"“”]+)");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    public SearchWords {
        phrases = List.copyOf(phrases);
    }

    /**
     * Reads what was typed.
     *
     * @throws IllegalArgumentException if it has no letter and no digit; the message is for people
     */
    public static SearchWords of(String typed) {
        List<String> phrases = new ArrayList<>();
        Matcher found = PHRASE.matcher(StoredText.of(typed));
        while (found.find()) {
            String phrase = found.group("phrase") == null ? found.group("word") : found.group("phrase");
            if (LETTER.matcher(phrase).find()) {
                phrases.add(phrase.strip());
            }
        }
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("words to look for have at least one letter or digit");
        }
        return new SearchWords(phrases);
    }

    /** Each phrase in quotation marks, which FTS5 and {@code websearch_to_tsquery} take for the same. */
    String sql() {
        return phrases.stream()
                .map(phrase -> '"' + phrase + '"')
                .reduce((all, phrase) -> all + ' ' + phrase)
                .orElseThrow();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.link.SpeakerNames;
import dev.hearsay.output.PlainWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What else an article calls a speaker that others may be called, too: a person's initials, letters for an organization's name. */
public final class OtherNames {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}]{0,6}\\p{Lu}");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");

    private OtherNames() {}

    /**
     * The other names among the words by which an article calls a speaker.
     *
     * @param written the fullest name
     * @param type in the form of the record
     * @param sources the words for the source of each statement, names and others
     * @return the initials as {@link SpeakerName#text()}, letters as they stand; in order
     */
    public static List<String> of(String written, String type, Collection<String> sources) {
        List<String> found = new ArrayList<>();
        SpeakerName name = SpeakerName.of(written, type).orElse(null);
        for (String source : sources) {
            String words = ARTICLE.matcher(source.strip()).replaceFirst("");
            if (name instanceof PersonForm) {
                SpeakerName.of(words, type)
                        .filter(other -> other instanceof PersonForm person
                                && person.isInitials()
                                && name.isWhole()
                                && name.match(person) == NameMatch.INITIALS)
                        .ifPresent(other -> found.add(other.text()));
            } else if (name instanceof BodyForm body
                    && LETTERS.matcher(words).matches()
                    && body.words().size() > 1
                    && isShort(words, written)) {
                found.add(words);
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Its letters begin the words of the name, in order: "HQU", also without small words. */
    private static boolean isShort(String letters, String written) {
        List<String> acronym = List.of(PlainWords.text(letters));
        List<String> words = PlainWords.in(written);
        return SpeakerNames.isInitials(acronym, words)
                || SpeakerNames.isInitials(acronym, SpeakerNames.withoutForms(words));
    }
}

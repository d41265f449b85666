// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.language.WordClass;
import dev.hearsay.link.SpeakerNames;
import dev.hearsay.output.PlainWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The name of an organization or a place.
 *
 * @param type {@code organization} or {@code place}
 * @param words without small words and legal form, sorted, so that "Transport Ministry" and "Ministry of Transport" are the same
 * @param legal the legal form in one spelling; empty for none
 */
record BodyForm(String type, List<String> words, String legal) implements SpeakerName {

    private static final Map<String, String> LEGAL_FORMS =
            Map.of("incorporated", "inc", "corporation", "corp", "company", "co", "limited", "ltd");

    /** Readings of words for bodies of which each country, or town, has one. */
    private static final Set<String> COMMON = Set.of("executive", "assembly", "office");

    BodyForm {
        words = List.copyOf(words);
    }

    static Optional<SpeakerName> of(String name, String type) {
        if (!SpeakerNames.isName(name, false)) {
            return Optional.empty();
        }
        List<String> words = PlainWords.in(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String spelt = LEGAL_FORMS.getOrDefault(last, last);
        String legal = words.size() > 1 && WordClass.NAME_SUFFIX.has(spelt, "company") ? spelt : "";
        List<String> named = SpeakerNames.withoutForms(legal.isEmpty() ? words : words.subList(0, words.size() - 1));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new BodyForm(type, named.stream().distinct().sorted().toList(), legal));
    }

    /** The key of a name that is these letters only. */
    static String acronymKey(String acronym) {
        return key("organization", List.of(PlainWords.text(acronym)));
    }

    @Override
    public String key() {
        return key(type, words);
    }

    private static String key(String type, List<String> words) {
        return type.charAt(0) + " " + String.join(" ", words);
    }

    @Override
    public int rank() {
        return legal.isEmpty() ? 0 : 1;
    }

    /** Not "Ministry of Transport" or "City Council", of which there are many. */
    @Override
    public boolean isWhole() {
        return words.stream()
                .noneMatch(word -> WordClass.ORGANIZATION
                        .reading(word)
                        .filter(COMMON::contains)
                        .isPresent());
    }

    @Override
    public NameMatch match(SpeakerName other) {
        if (!(other instanceof BodyForm body) || !key().equals(body.key())) {
            return NameMatch.NONE;
        }
        if (legal.equals(body.legal)) {
            return NameMatch.SAME_NAME;
        }
        return legal.isEmpty() || body.legal.isEmpty() ? NameMatch.LEGAL_FORM : NameMatch.NONE;
    }

    @Override
    public String text() {
        return legal.isEmpty() ? key() : key() + " " + legal;
    }
}

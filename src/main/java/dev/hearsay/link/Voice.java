// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.PlainWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is said to have said something, so far as articles can be compared by it: the names of persons and of organizations, or the
 * user's own identifiers, or descriptions that tell more than "a spokesman". The same description is the same speaker; two
 * descriptions, or one and a name, may be.
 *
 * @param names each with a letter for what it is in front; empty if nobody is named
 */
public record Voice(List<String> names) {

    public static final Voice NOBODY = new Voice(List.of());

    private static final String OWN_ID = "=";
    private static final String PERSON = "p ";
    private static final String BODY = "o ";
    private static final String DESCRIPTION = "d ";
    private static final String SEPARATOR = ";";
    private static final int SHORTEST_MISSPELT = 5;

    public Voice {
        names = List.copyOf(names);
    }

    /**
     * One speaker.
     *
     * @param name as the article has it
     * @param ownId the user's identifier; empty if there is none
     * @param type in the form of the record, such as {@code person}
     */
    public static Voice of(String name, String ownId, String type) {
        if (!ownId.isEmpty()) {
            return new Voice(List.of(OWN_ID + ownId.replace(SEPARATOR, ",")));
        }
        List<String> words = PlainWords.in(name);
        return switch (type) {
            case "person" ->
                SpeakerNames.isName(name, true) ? named(PERSON, SpeakerNames.withoutTitles(words)) : described(words);
            case "organization", "place" ->
                SpeakerNames.isName(name, false) ? named(BODY, SpeakerNames.withoutForms(words)) : described(words);
            default -> described(words);
        };
    }

    /** "Money market dealers"; one word, as in "a spokesman", describes too many. */
    private static Voice described(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !SmallWords.has(word)).toList();
        return telling.size() < 2 ? NOBODY : named(DESCRIPTION, telling);
    }

    private static Voice named(String kind, List<String> words) {
        return words.isEmpty() ? NOBODY : new Voice(List.of(kind + String.join(" ", words)));
    }

    /** All speakers of one statement. */
    public static Voice together(List<Voice> voices) {
        return new Voice(voices.stream()
                .flatMap(voice -> voice.names.stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** The same from {@link #key()}. */
    public static Voice read(String key) {
        return key.isEmpty() ? NOBODY : new Voice(Arrays.asList(key.split(SEPARATOR)));
    }

    /** The same text for the same names. */
    public String key() {
        return String.join(SEPARATOR, names);
    }

    /** What short words of the same speaker have in common: the surname of a person; empty if nobody is named. */
    Optional<String> scope() {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().map(Voice::surname).collect(Collectors.joining(SEPARATOR)));
    }

    private static String surname(String name) {
        return name.startsWith(PERSON) ? PERSON + name.substring(name.lastIndexOf(' ') + 1) : name;
    }

    Agreement with(Voice other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return Agreement.UNCLEAR;
        }
        Agreement best = Agreement.DIFFERENT;
        for (String one : names) {
            for (String another : other.names) {
                Agreement agreement = agreement(one, another);
                if (agreement == Agreement.SAME) {
                    return agreement;
                }
                best = agreement == Agreement.UNCLEAR ? agreement : best;
            }
        }
        return best;
    }

    private static Agreement agreement(String one, String other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        String kind = one.substring(0, PERSON.length());
        if (one.startsWith(OWN_ID) && other.startsWith(OWN_ID)) {
            return Agreement.DIFFERENT;
        }
        if (one.startsWith(OWN_ID) || one.startsWith(DESCRIPTION) || !other.startsWith(kind)) {
            return Agreement.UNCLEAR;
        }
        List<String> words = Arrays.asList(one.substring(PERSON.length()).split(" "));
        List<String> others = Arrays.asList(other.substring(PERSON.length()).split(" "));
        boolean same = kind.equals(PERSON) ? isOnePerson(words, others) : isOneBody(words, others);
        return same ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** "Quillon" and "Marta Quillon", "M. Quillon" and "Marta Quillon", "Bob Quillon" and "Robert Quillon". */
    private static boolean isOnePerson(List<String> one, List<String> other) {
        String surname = one.get(one.size() - 1);
        String another = other.get(other.size() - 1);
        if (one.size() == 1 || other.size() == 1) {
            return one.size() == 1 ? other.contains(surname) : one.contains(another);
        }
        boolean given = SpeakerNames.isOneGivenName(one.get(0), other.get(0));
        return surname.equals(another) ? given : one.get(0).equals(other.get(0)) && isMisspelt(surname, another);
    }

    /** One letter more, less or changed. */
    private static boolean isMisspelt(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_MISSPELT || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    /** "Ministry of Transport" and "Transport Ministry", "Harbour Union" and "Harbour and Quays Union", "HQU" and its words. */
    private static boolean isOneBody(List<String> one, List<String> other) {
        Set<String> words = new HashSet<>(one);
        Set<String> others = new HashSet<>(other);
        return words.containsAll(others)
                || others.containsAll(words)
                || SpeakerNames.isInitials(one, other)
                || SpeakerNames.isInitials(other, one);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.language.WordClass;
import dev.hearsay.link.SpeakerNames;
import dev.hearsay.output.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name.
 *
 * @param given given names and initials in plain letters, without particles such as "van"; empty for a bare surname
 * @param surname the last word
 * @param suffix "jr" or the like; empty for none
 */
record PersonForm(List<String> given, String surname, String suffix) implements SpeakerName {

    private static final String KEY = "p ";

    /** "J.K." and "JK" are two initials. */
    private static final Pattern JOINED_INITIALS = Pattern.compile("\\b(\\p{Lu})\\.?(?=\\p{Lu}(?:\\b|\\.))");

    PersonForm {
        given = List.copyOf(given);
    }

    static Optional<SpeakerName> of(String name) {
        if (!SpeakerNames.isName(name, true)) {
            return Optional.empty();
        }
        List<String> words = PlainWords.in(JOINED_INITIALS.matcher(name).replaceAll("$1. "));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String suffix = words.size() > 1 && WordClass.NAME_SUFFIX.has(last, "person") ? last : "";
        List<String> names = new ArrayList<>(SpeakerNames.withoutTitles(words));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String surname = names.remove(names.size() - 1);
        names.removeIf(WordClass.NAME_PARTICLE::has);
        return surname.length() < 2 ? Optional.empty() : Optional.of(new PersonForm(names, surname, suffix));
    }

    @Override
    public String key() {
        return KEY + surname;
    }

    @Override
    public int rank() {
        return given.isEmpty() ? 0 : isInitial(given.get(0)) ? 1 : 1 + given.size() + (suffix.isEmpty() ? 0 : 1);
    }

    @Override
    public boolean isWhole() {
        return !given.isEmpty() && !isInitial(given.get(0));
    }

    boolean isInitials() {
        return !given.isEmpty() && isInitial(given.get(0));
    }

    private static boolean isInitial(String name) {
        return name.length() == 1;
    }

    @Override
    public NameMatch match(SpeakerName other) {
        return other instanceof PersonForm person && surname.equals(person.surname) ? match(person) : NameMatch.NONE;
    }

    private NameMatch match(PersonForm other) {
        if (given.isEmpty() || other.given.isEmpty()) {
            return NameMatch.SURNAME;
        }
        if (!suffix.equals(other.suffix) && !suffix.isEmpty() && !other.suffix.isEmpty()) {
            return NameMatch.NONE;
        }
        NameMatch suffixes = suffix.equals(other.suffix) ? NameMatch.SAME_NAME : NameMatch.SUFFIX;
        return NameMatch.weaker(suffixes, NameMatch.weaker(first(given.get(0), other.given.get(0)), middle(other)));
    }

    private static NameMatch first(String one, String other) {
        if (!SpeakerNames.isOneGivenName(one, other)) {
            return NameMatch.NONE;
        }
        return isInitial(one) || isInitial(other)
                ? NameMatch.INITIALS
                : one.equals(other) ? NameMatch.SAME_NAME : NameMatch.SHORT_FORM;
    }

    /** Middle names agree if one has none, or one of them is the other's. */
    private NameMatch middle(PersonForm other) {
        List<String> one = given.subList(1, given.size());
        List<String> another = other.given.subList(1, other.given.size());
        if (one.equals(another)) {
            return NameMatch.SAME_NAME;
        }
        boolean agree = one.isEmpty()
                || another.isEmpty()
                || one.stream().anyMatch(name -> another.stream().anyMatch(also -> isOneMiddleName(name, also)));
        return agree ? NameMatch.FULLER_NAME : NameMatch.NONE;
    }

    private static boolean isOneMiddleName(String one, String other) {
        return one.equals(other)
                || (isInitial(one) && other.startsWith(one))
                || (isInitial(other) && one.startsWith(other));
    }

    @Override
    public String text() {
        return KEY + String.join(" ", given) + " " + surname + (suffix.isEmpty() ? "" : " " + suffix);
    }
}

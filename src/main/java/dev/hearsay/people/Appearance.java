// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of one article.
 *
 * @param id the same in every run
 * @param article what identifies the article
 * @param written the fullest name that the article gives, as it stands
 * @param name its parts; null if it is none, such as "a spokesman" with an own id
 * @param type in the form of the record, such as {@code person}
 * @param ownId the user's identifier; empty for none
 * @param others other names in the article, as {@link OtherNames} gives them
 * @param positions what the article says that a person is
 * @param place of the dateline; empty if unknown
 * @param day of publication; null if unknown
 * @param publisher empty if unknown
 * @param source the same for articles that are likely copies of one
 * @param statements which of the {@link dev.hearsay.link statements across articles} the speaker makes
 */
public record Appearance(
        String id,
        String article,
        String written,
        @Nullable SpeakerName name,
        String type,
        String ownId,
        List<String> others,
        List<Position> positions,
        String place,
        @Nullable LocalDate day,
        String publisher,
        String source,
        SortedSet<String> statements) {

    /** By day of publication, those without one last. */
    static final Comparator<Appearance> ORDER = Comparator.comparing(
                    Appearance::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Appearance::id);

    private static final String OWN_ID = "= ";

    public Appearance {
        others = List.copyOf(others);
        positions = List.copyOf(positions);
        statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
    }

    /** By which it is found: only appearances that have a key in common are ever compared. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (!ownId.isEmpty()) {
            keys.add(ownKey(ownId));
        }
        if (name != null) {
            keys.add(name.key());
            acronyms().forEach(keys::add);
        }
        return keys.stream().distinct().toList();
    }

    /** The key of a user's identifier. */
    static String ownKey(String ownId) {
        return OWN_ID + ownId;
    }

    /** The keys of the letters that the article has for an organization's name. */
    List<String> acronyms() {
        return name instanceof BodyForm
                ? others.stream().map(BodyForm::acronymKey).toList()
                : List.of();
    }
}

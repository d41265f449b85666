// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which appearances are one person, why, and what users' decisions change. */
@NullMarked
class ResolutionTest {

    private static final String MINISTER = "Ilse Brandt; r Transport Minister; d 2031-03-04";
    private static final String INITIALS = "I. Brandt; r minister of transport; d 2031-03-05";
    private static final String NAMESAKE = "Ilse Brandt; r goalkeeper; d 2031-03-06";

    private static List<String> people(String... lines) {
        return Sketch.people(Sketch.all(List.of(lines)));
    }

    private static Set<String> shape(List<ResolvedPerson> people) {
        Set<String> shape = new HashSet<>();
        people.forEach(person -> shape.add(person.toString()));
        return shape;
    }

    private static UserDecision split(long id, String appearance) {
        return new UserDecision(id, true, List.of(appearance), List.of());
    }

    private static UserDecision join(long id, List<String> one, List<String> other) {
        return new UserDecision(id, false, one, other);
    }

    @Test
    void everyMergeNamesItsReasonAndTheFact() {
        List<ResolvedPerson> people = Resolution.of(Sketch.all(List.of(MINISTER, INITIALS, NAMESAKE)), List.of());
        assertThat(people).hasSize(2);
        ResolvedPerson minister = people.stream()
                .filter(person -> person.appearances().contains("ap_1"))
                .findFirst()
                .orElseThrow();
        assertThat(minister.name()).isEqualTo("Ilse Brandt");
        assertThat(minister.names()).containsExactly("Ilse Brandt", "I. Brandt");
        assertThat(minister.appearances()).containsExactly("ap_1", "ap_2");
        assertThat(minister.merges())
                .containsExactly(
                        new Merge("ap_2", "ap_1", "initials-and-role", "minister of transport; Transport Minister"));
    }

    @Test
    void whatFitsTwoPeopleJoinsNeither() {
        List<String> people = people("Ilse M. Brandt", "Ilse K. Brandt", "Ilse Brandt", "Ilse Brandt");
        assertThat(people.get(0)).isNotEqualTo(people.get(1));
        assertThat(people.get(2)).isNotIn(people.get(0), people.get(1)).isEqualTo(people.get(3));
        List<String> roles = people(MINISTER, NAMESAKE, "Ilse Brandt; d 2031-03-06");
        assertThat(roles).doesNotHaveDuplicates();
    }

    @Test
    void aNameWithoutRoleIsThatOfTheOneWhoIsInMostArticles() {
        List<String> lines = new ArrayList<>(Collections.nCopies(10, MINISTER));
        lines.add(NAMESAKE);
        lines.add("Ilse Brandt; d 2031-03-06");
        List<String> people = Sketch.people(Sketch.all(lines));
        assertThat(people.get(11)).isEqualTo(people.get(0));
        assertThat(people.get(10)).isNotEqualTo(people.get(0));
    }

    @Test
    void aSplitLeavesTheOthersTogetherAndHoldsWhateverComes() {
        List<Appearance> three = Sketch.all(List.of(MINISTER, MINISTER, MINISTER));
        List<String> people = Sketch.people(three, split(1, "ap_2"));
        assertThat(people.get(0)).isEqualTo(people.get(2)).isNotEqualTo(people.get(1));
        List<Appearance> more = Sketch.all(List.of(MINISTER, MINISTER, MINISTER, MINISTER, INITIALS));
        List<String> later = Sketch.people(more, split(1, "ap_2"));
        assertThat(List.of(later.get(2), later.get(3), later.get(4))).containsOnly(later.get(0));
        assertThat(later.get(1)).isNotEqualTo(later.get(0));
    }

    @Test
    void aJoinBringsWhatRulesKeepApartTogetherUnlessItsAppearanceWasSplitOffLater() {
        List<Appearance> all = Sketch.all(List.of(MINISTER, "Ilse Lind; r author", NAMESAKE));
        UserDecision join = join(1, List.of("ap_1"), List.of("ap_2"));
        List<String> people = Sketch.people(all, join);
        assertThat(people.get(0)).isEqualTo(people.get(1)).isNotEqualTo(people.get(2));
        assertThat(Resolution.of(all, List.of(join)).stream().flatMap(person -> person.merges().stream()))
                .containsExactly(new Merge("ap_2", "ap_1", "user", "decision 1"));
        assertThat(Sketch.people(all, join, split(2, "ap_2"))).doesNotHaveDuplicates();
        List<String> again = Sketch.people(all, join, split(2, "ap_2"), join(3, List.of("ap_1"), List.of("ap_2")));
        assertThat(again.get(0)).isEqualTo(again.get(1));
    }

    @Test
    void ofAJoinTheFirstAppearanceThatIsStillThereStandsForItsSide() {
        List<Appearance> all = Sketch.all(List.of(MINISTER, "Ilse Lind; r author"));
        List<String> people = Sketch.people(all, join(1, List.of("ap_gone", "ap_1"), List.of("ap_2")));
        assertThat(people.get(0)).isEqualTo(people.get(1));
        assertThat(Sketch.people(all, join(1, List.of("ap_gone"), List.of("ap_2"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void ownIdsDecideBothWaysAndAgainstJoins() {
        List<Appearance> all = Sketch.all(List.of(
                "Ilse Brandt; i brandt; r goalkeeper",
                "the minister; i brandt",
                "Ilse Brandt; i brandt-2; r goalkeeper"));
        List<String> people = Sketch.people(all);
        assertThat(people.get(0)).isEqualTo(people.get(1)).isNotEqualTo(people.get(2));
        assertThat(Sketch.people(all, join(1, List.of("ap_1"), List.of("ap_3"))))
                .isEqualTo(people);
        assertThat(Sketch.people(all, split(1, "ap_2"))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfAppearancesDoesNotMatter(long seed) {
        List<Appearance> all = new ArrayList<>(MadeArchive.of(seed, 60, 12).appearances());
        Set<String> before = shape(Resolution.of(all, List.of()));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(all, new Random(seed + i));
            assertThat(shape(Resolution.of(all, List.of()))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyHasTwoFullNamesThatContradictAndEveryPersonIsATreeOfMerges(long seed) {
        List<Appearance> all = MadeArchive.of(seed, 80, 8).appearances();
        int several = 0;
        Set<String> seen = new HashSet<>();
        for (ResolvedPerson person : Resolution.of(all, List.of())) {
            List<Appearance> members = all.stream()
                    .filter(appearance -> person.appearances().contains(appearance.id()))
                    .toList();
            several += members.size() > 1 ? 1 : 0;
            assertThat(person.merges()).hasSize(members.size() - 1);
            Set<String> explained = new HashSet<>();
            for (Merge merge : person.merges()) {
                assertThat(person.appearances()).contains(merge.appearance(), merge.beside());
                assertThat(explained.add(merge.appearance())).isTrue();
            }
            for (Appearance one : members) {
                assertThat(seen.add(one.id())).isTrue();
                for (Appearance other : members) {
                    assertThat(Objects.requireNonNull(one.name()).match(Objects.requireNonNull(other.name())))
                            .isNotEqualTo(NameMatch.NONE);
                }
            }
        }
        assertThat(seen).hasSize(all.size());
        assertThat(several).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "\u0000",
                "J.",
                "J. K.",
                "Jr.",
                "Mr.",
                "Mr. Jr.",
                "\uD800",
                "X",
                "— —",
                "President",
                "O’",
                "ILSE BRANDT JR. III"
            })
    void hostileNamesAreNamesOrNone(String name) {
        for (String type : List.of("person", "organization", "place", "group", "unknown")) {
            SpeakerName.of(name, type).ifPresent(found -> {
                assertThat(found.key()).hasSizeGreaterThan(2);
                assertThat(found.match(found)).isNotEqualTo(NameMatch.NONE);
            });
            assertThat(OtherNames.of(name, type, List.of(name, ""))).isNotNull();
        }
        assertThat(Position.of(name, name).with(Position.of(name, null))).isNotNull();
    }
}

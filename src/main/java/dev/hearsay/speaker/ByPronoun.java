// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "He" and "she": the person of the article whom the ranker puts first. */
final class ByPronoun implements Resolver {

    private static final int SHOWN = 5;
    private static final int NAMES_BEFORE = 60;
    private static final int NAMES_BEHIND = 3;
    private static final int SPOKEN_BEFORE = 5;

    private final Scene scene;
    private final Interview interview;
    private final PersonRanking ranking;

    ByPronoun(Scene scene, Interview interview, PersonRanking ranking) {
        this.scene = scene;
        this.interview = interview;
        this.ranking = ranking;
    }

    private record Ranked(Person person, double score) {}

    @Override
    public List<Referent> resolve(Reference reference) {
        Optional<Gender> gender = SpeakerNames.gender(reference.span().in(scene.text()));
        if (gender.isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = candidates(reference).stream()
                .map(person -> new Ranked(person, ranking.score(person, reference, gender.get())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(SHOWN)
                .toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked) {
            candidates.add(new Candidate(
                    nearest(one.person(), reference.span().start()),
                    rounded(one.score()),
                    one.person().name()));
        }
        return List.of(Referent.of(
                ranked.get(0).person(), candidates, "the likeliest person for this pronoun, by the ranker"));
    }

    /** Persons named near the pronoun, who says what it stands in, and who spoke last. */
    private Set<Person> candidates(Reference reference) {
        Set<Person> candidates =
                new LinkedHashSet<>(scene.cast().near(reference.span().start(), NAMES_BEFORE, NAMES_BEHIND));
        List<Heard> heard = reference.heard();
        List<Heard> last = heard.subList(Math.max(0, heard.size() - SPOKEN_BEFORE), heard.size());
        Stream.concat(Stream.ofNullable(reference.around()), last.stream())
                .flatMap(one -> one.person().stream())
                .forEach(candidates::add);
        candidates.removeIf(person -> isRuledOut(person, reference));
        return candidates;
    }

    /** Who speaks in a turn is "I" there, the other of an interview is "you", and a turn's head introduces nobody. */
    private boolean isRuledOut(Person person, Reference reference) {
        if (scene.heads().speaksOnlyAfter(person, reference.span().start())) {
            return true;
        }
        Heard around = reference.around();
        if (around == null || !scene.heads().contains(around.source())) {
            return false;
        }
        return around.is(person) || (scene.heads().isLetter(around.source()) && interview.isOf(person));
    }

    private static double rounded(double score) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", score));
    }

    private static Span nearest(Person person, int offset) {
        return person.mentions().get(Math.max(0, person.namedBefore(offset) - 1));
    }
}

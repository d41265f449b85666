// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "The committee" and "the appeals court": the organization in whose name the noun stands. */
final class ByBody implements Resolver {

    private static final Set<String> NOUNS = Set.of(
            "court",
            "committee",
            "commission",
            "council",
            "department",
            "ministry",
            "agency",
            "bureau",
            "board",
            "association",
            "foundation",
            "institute",
            "university",
            "union",
            "party",
            "bank",
            "authority",
            "center",
            "centre",
            "federation",
            "league",
            "caucus",
            "parliament",
            "senate",
            "house",
            "police",
            "journal",
            "times");

    /** Words that any such body may be called by. */
    private static final Set<String> ANY =
            Set.of("federal", "national", "local", "city", "state", "powerful", "u.s", "us");

    /** What isn't named yet is introduced near the top. */
    private static final int TOP = 3;

    private final Scene scene;
    private final Organizations organizations;

    ByBody(Scene scene, Organizations organizations) {
        this.scene = scene;
        this.organizations = organizations;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        List<Word> words = reference.phrase().words();
        if (words.isEmpty() || words.size() > 4 || !NOUNS.contains(noun(words))) {
            return List.of();
        }
        int here = reference.phrase().span().start();
        boolean definite = words.get(0).plain().equals("the");
        if (!definite && scene.sentence(here) >= TOP) {
            return List.of();
        }
        List<String> asked = words.stream()
                .map(word -> word.plain().replaceFirst("s$", ""))
                .filter(word -> !Set.of("the", "a", "an").contains(word) && !ANY.contains(word))
                .toList();
        return scene.document().mentions().stream()
                .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                .filter(mention ->
                        definite ? mention.span().end() <= here : mention.span().start() >= here)
                .filter(mention ->
                        words(mention).containsAll(asked) && words(mention).size() > asked.size())
                .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - here)))
                .map(this::referent)
                .stream()
                .toList();
    }

    /** Whether a word ends the name of a body, such as "Union". */
    static boolean isBody(Word word) {
        return NOUNS.contains(word.plain());
    }

    private static String noun(List<Word> words) {
        return words.get(words.size() - 1).plain();
    }

    private List<String> words(Mention mention) {
        String name = mention.span().in(scene.text()).toLowerCase(Locale.ROOT);
        return List.of(name.split("\\s+", -1)).stream()
                .map(word -> word.replaceFirst("s$", ""))
                .toList();
    }

    private Referent referent(Mention mention) {
        Span found = mention.span();
        SentenceWords sentence = scene.sentences().get(scene.sentence(found.start()));
        Span span = new Span(found.start(), OrganizationEnd.of(sentence, found.end()));
        String reason = "the organization in whose name the noun stands";
        String name = organizations.fullest(SpeakerNames.clean(span.in(scene.text())));
        return new Referent(
                name, SpeakerType.ORGANIZATION, null, false, List.of(new Candidate(span, 1, reason)), reason);
    }
}

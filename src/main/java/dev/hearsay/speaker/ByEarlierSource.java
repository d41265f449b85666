// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What goes back to an earlier source that is no person: "it" and "they", "the agency", and "the source" for "a
 * harbour source".
 */
final class ByEarlierSource implements Resolver {

    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");

    /** Nouns for any organization. */
    private static final Set<String> BODIES = Set.of(
            "agency",
            "company",
            "network",
            "group",
            "organization",
            "organisation",
            "newspaper",
            "paper",
            "magazine",
            "firm",
            "union",
            "department",
            "bureau",
            "office",
            "ministry",
            "institute",
            "outlet",
            "publication",
            "bank",
            "charity",
            "association",
            "website",
            "site",
            "panel",
            "watchdog",
            "regulator",
            "station");

    private static final int REACH = 4;

    /** Sources back; an article has seldom more, and a book must not take for ever. */
    private static final int FARTHEST = 100;

    private final Scene scene;

    ByEarlierSource(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        String word = reference.span().in(scene.text()).toLowerCase(Locale.ROOT);
        int here = scene.sentence(reference.span().start());
        List<Heard> heard = reference.heard();
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - FARTHEST); i--) {
            Heard one = heard.get(i);
            boolean near = here - scene.sentence(one.source().start()) <= REACH;
            if (near && !one.isPerson() && !one.referents().isEmpty() && fits(word, one)) {
                return again(one, "the source before that '" + word + "' can mean");
            }
        }
        return SpeakerNames.isPronoun(word) ? List.of() : sameNoun(reference);
    }

    private static boolean fits(String word, Heard one) {
        boolean it = IT.contains(word) && !one.isPlural() && !isPerson(one);
        return it || (THEY.contains(word) && !isDocument(one));
    }

    private static boolean isPerson(Heard one) {
        return one.referents().get(0).type() == SpeakerType.PERSON;
    }

    private static boolean isDocument(Heard one) {
        return one.referents().get(0).type() == SpeakerType.DOCUMENT;
    }

    /** "The source" behind "a harbour source", "the agency" behind the name of one. */
    private List<Referent> sameNoun(Reference reference) {
        List<Word> words = reference.phrase().words();
        if (words.isEmpty() || words.size() > 5 || !isDefinite(words.get(0))) {
            return List.of();
        }
        String noun = words.get(NounHead.of(words)).plain();
        List<Heard> heard = reference.heard();
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - FARTHEST); i--) {
            Heard one = heard.get(i);
            if (one.referents().size() != 1 || one.isPerson() || one.source().equals(reference.span())) {
                continue;
            }
            Referent before = one.referents().get(0);
            List<String> name = List.of(before.name().toLowerCase(Locale.ROOT).split(" ", -1));
            boolean body = BODIES.contains(noun) && words.size() == 2 && before.type() == SpeakerType.ORGANIZATION;
            boolean document =
                    before.type() == SpeakerType.DOCUMENT && DocumentNouns.sameKind(noun, name) && words.size() == 2;
            if (document || body || holds(name, words)) {
                return again(one, "the source before that '" + noun + "' goes back to");
            }
        }
        return List.of();
    }

    /** Whether a name has all words of a description but the article, and more. */
    private static boolean holds(List<String> name, List<Word> words) {
        return name.size() >= words.size()
                && words.stream()
                        .skip(1)
                        .filter(word -> !word.isPossessive())
                        .allMatch(word -> name.contains(word.plain()));
    }

    private static boolean isDefinite(Word word) {
        return Set.of("the", "this", "that", "these", "those").contains(word.plain());
    }

    private static List<Referent> again(Heard one, String reason) {
        return one.referents().stream()
                .map(referent -> new Referent(
                        referent.name(),
                        referent.type(),
                        referent.person(),
                        referent.plural(),
                        List.of(new Candidate(one.source(), 1, reason)),
                        reason))
                .toList();
    }
}

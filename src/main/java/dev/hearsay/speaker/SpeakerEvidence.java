// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for and against the speakers chosen for an attribution, in numbers by name. Words of the article are none of it, so
 * that it says the same of any subject. Counts are the natural logarithm of 1 plus the count; the margin is in the scores of the ranker, at
 * most 4; all others are from 0 to 1.
 */
final class SpeakerEvidence {

    /** A wider margin tells no more. */
    private static final double WIDEST_MARGIN = 4;

    private final ArticleView view;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Integer> surnames = new HashMap<>();

    SpeakerEvidence(ArticleView view) {
        this.view = view;
        view.document().entities().forEach(entity -> entities.put(entity.id(), entity));
        view.persons().all().forEach(person -> surnames.merge(surname(person), 1, Integer::sum));
    }

    /**
     * The evidence, in the order of the names.
     *
     * @param number of the attribution
     * @param choice its speakers, at least one
     */
    Map<String, Double> of(int number, SpeakerChoice choice) {
        Attribution attribution = view.document().attributions().get(number);
        Speaker speaker = choice.speakers().get(0);
        String type = " " + lower(speaker.type());
        Map<String, Double> evidence = new TreeMap<>();
        evidence.put("always", 1.0);
        evidence.put("type" + type, 1.0);
        evidence.put("mention " + lower(speaker.mention()), 1.0);
        LinkingRule.labels(choice.reason()).forEach(rule -> evidence.put("rule " + rule, 1.0));
        evidence.put("confidence of the attribution", attribution.confidence());
        candidates(evidence, choice);
        Entity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
        if (entity != null) {
            flag(evidence, "unnamed" + type, !entity.named());
            flag(evidence, "namesakes", hasNamesake(entity));
        }
        if (!attribution.source().isEmpty()) {
            source(evidence, attribution.source().get(0), speaker);
        }
        return evidence;
    }

    /** How many others could have been meant, and by how much the best of them is behind. */
    private static void candidates(Map<String, Double> evidence, SpeakerChoice choice) {
        List<Candidate> candidates = choice.candidates();
        int rivals = Math.max(0, candidates.size() - choice.speakers().size());
        evidence.put("rivals", Math.log(1.0 + rivals));
        if (choice.speakers().size() == 1 && rivals > 0) {
            double margin = candidates.get(0).score() - candidates.get(1).score();
            evidence.put("margin", Math.max(0, Math.min(WIDEST_MARGIN, margin)));
        }
    }

    private boolean hasNamesake(Entity entity) {
        return entity.isNamedPerson() && surnames.getOrDefault(surname(entity), 0) > 1;
    }

    private static String surname(Entity person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    /** How the source is written. */
    private void source(Map<String, Double> evidence, Span source, Speaker speaker) {
        evidence.put("words of the source", Math.log(1.0 + view.words(source).size()));
        SourcePhrase phrase = view.phrase(source);
        boolean definite = !phrase.isEmpty() && NounPhrase.of(phrase.words()).isDefinite();
        flag(evidence, "definite " + lower(speaker.type()), definite);
        flag(evidence, "as written", phrase.written().equals(speaker.name()));
    }

    private static void flag(Map<String, Double> evidence, String name, boolean holds) {
        if (holds) {
            evidence.put(name, 1.0);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

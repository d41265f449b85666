// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.pipeline.LogisticModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How likely a chosen speaker is right: a logistic regression over {@link SpeakerEvidence}, learned on articles with gold
 * speakers. {@code training/who-when} fits it and says how reliable it is.
 */
final class SpeakerConfidence {

    private static final String WEIGHTS = "speaker-confidence.tsv";

    private final LogisticModel model = new LogisticModel(SpeakerConfidence.class, WEIGHTS);

    /** The same choices with the confidence of their speakers, which all speakers of a choice share. */
    List<SpeakerChoice> judged(ArticleView view, List<SpeakerChoice> choices) {
        SpeakerEvidence evidence = new SpeakerEvidence(view);
        List<SpeakerChoice> judged = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            SpeakerChoice choice = choices.get(i);
            judged.add(choice.speakers().isEmpty() ? choice : judged(choice, of(evidence.of(i, choice))));
        }
        return judged;
    }

    private static SpeakerChoice judged(SpeakerChoice choice, double confidence) {
        return new SpeakerChoice(
                choice.speakers().stream()
                        .map(speaker -> speaker.withConfidence(confidence))
                        .toList(),
                choice.candidates(),
                choice.reason());
    }

    double of(Map<String, Double> evidence) {
        return model.probability(evidence);
    }
}

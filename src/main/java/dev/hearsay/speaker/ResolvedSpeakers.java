// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.model.Document;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.List;
import java.util.Set;

/**
 * Links each source to the entity that it means, by the rules of {@link LinkingRule}: names, descriptions, pronouns and relative
 * clauses are traced to the article's entities. Each speaker has a confidence, by {@link SpeakerConfidence}.
 */
public final class ResolvedSpeakers implements SpeakerResolver {

    public static final Contract CONTRACT = new Contract(
            "speakers",
            Set.of(Layer.SENTENCES, Layer.WORDS, Layer.MENTIONS, Layer.QUOTATIONS, Layer.ATTRIBUTIONS, Layer.ENTITIES),
            Set.of(Layer.SPEAKERS));

    private final PronounRanker ranker = new PronounRanker();
    private final SpeakerConfidence confidence = new SpeakerConfidence();

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<SpeakerChoice> resolve(Document document) {
        ArticleView view = new ArticleView(document);
        return confidence.judged(view, new ArticleSpeakers(view, ranker).resolve());
    }
}

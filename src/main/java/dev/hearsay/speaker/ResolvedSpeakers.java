// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Document;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.NameGenders;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.List;
import java.util.Set;

/**
 * Names the speaker that a reader would name: names are joined to persons and organizations of the article, and
 * descriptions, pronouns and relative clauses are led back to them.
 */
public final class ResolvedSpeakers implements SpeakerResolver {

    public static final Contract CONTRACT = new Contract(
            "speakers",
            Set.of(Layer.SENTENCES, Layer.MENTIONS, Layer.QUOTATIONS, Layer.ATTRIBUTIONS),
            Set.of(Layer.SPEAKERS));

    private final RoleNouns nouns = new RoleNouns();
    private final PronounRanker ranker = new PronounRanker();
    private final Casting casting;

    /** @param genders tells the gender of a given name */
    public ResolvedSpeakers(NameGenders genders) {
        this.casting = new Casting(genders, nouns);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<SpeakerChoice> resolve(Document document) {
        return new ArticleSpeakers(new Scene(document, casting, nouns), nouns, ranker).resolve();
    }
}

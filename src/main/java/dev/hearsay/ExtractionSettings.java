// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.model.Article;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Document;
import dev.hearsay.speaker.Aliases;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides which claims are found, as a value that can be sent to another machine.
 *
 * @param engine for sentences and names; null for the default of the method of attribution
 * @param attribution for who said what
 * @param model a shipped model's name, or the folder of another, for the learned extractor; null for the default
 * @param minConfidence the least confidence of a claim; null for the model's own
 * @param minSpeakerConfidence the least confidence of a claim's speaker; null for none
 * @param aliases the user's own identifiers of speakers; null for none
 * @param kinds of claims that are kept
 * @param nested whether claims inside claims are found as well
 */
public record ExtractionSettings(
        @Nullable Engine engine,
        AttributionMethod attribution,
        @Nullable String model,
        @Nullable Double minConfidence,
        @Nullable Double minSpeakerConfidence,
        @Nullable Aliases aliases,
        Set<ClaimKind> kinds,
        boolean nested)
        implements Serializable {

    /** The defaults of {@code hearsay extract}. */
    public static final ExtractionSettings DEFAULT = new ExtractionSettings(
            null, AttributionMethod.LEARNED, null, null, null, null, EnumSet.allOf(ClaimKind.class), false);

    public ExtractionSettings {
        kinds = Set.copyOf(kinds);
    }

    /** A builder with these settings. */
    public Hearsay.Builder builder() {
        Hearsay.Builder builder = Hearsay.builder().attribution(attribution);
        if (engine != null) {
            builder.engine(engine);
        }
        if (model != null) {
            Optional<ShippedModel> shipped = ShippedModel.of(model);
            shipped.ifPresentOrElse(builder::model, () -> builder.model(Path.of(model)));
        }
        if (minConfidence != null) {
            builder.minConfidence(minConfidence);
        }
        if (minSpeakerConfidence != null) {
            builder.minSpeakerConfidence(minSpeakerConfidence);
        }
        if (aliases != null) {
            builder.speakers(aliases);
        }
        return builder.nested(nested);
    }

    /** The article with all its layers and the claims of these kinds, found by what {@link #builder} built. */
    public Document annotate(Hearsay hearsay, Article article) {
        Document document = hearsay.annotate(article);
        return kinds.size() == ClaimKind.values().length
                ? document
                : document.only(claim -> kinds.contains(claim.kind()));
    }
}

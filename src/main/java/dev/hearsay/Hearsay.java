// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.ModelException;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.claim.StableIds;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.pipeline.AlignedArticle;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.Offer;
import dev.hearsay.pipeline.Pipeline;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Stage;
import dev.hearsay.speaker.Aliases;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, to whom and when, from an English news article.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.builder().build();
 * for (Claim claim : hearsay.extract(Article.of("note", text))) {
 *     System.out.println(claim.speakers() + ": " + claim.content().text());
 * }
 * }</pre>
 *
 * <p>Building loads models and takes seconds; build one and use it from as many threads as you like.
 */
public final class Hearsay {

    private final Pipeline pipeline;

    private Hearsay(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The claims of an article, in the order of their content.
     *
     * @throws RejectedArticleException if the article can't be worked on; the message says why
     */
    public List<Claim> extract(Article article) {
        return annotate(article).claims();
    }

    /**
     * The article with all that the stages laid over it.
     *
     * @throws RejectedArticleException if the article can't be worked on; the message says why
     */
    public Document annotate(Article article) {
        AlignedArticle aligned = AlignedArticle.of(article);
        Document document = aligned.restore(pipeline.run(aligned.readable()));
        return aligned.isPlain() ? document : document.withClaims(StableIds.anew(article, document.claims()));
    }

    /** The names of the stages that run, in order. */
    public List<String> stages() {
        return pipeline.stages().stream().map(stage -> stage.contract().name()).toList();
    }

    /** Of the stages that load a model of their own, by name: its name and version. */
    public Map<String, String> models() {
        Map<String, String> models = new LinkedHashMap<>();
        for (Stage stage : pipeline.stages()) {
            String model = stage.model();
            if (model != null) {
                models.put(stage.contract().name(), model);
            }
        }
        return models;
    }

    /** Chooses engine, attribution and layers; its defaults are those of {@code hearsay extract}. */
    public static final class Builder {

        private Engine engine = Engine.CORENLP;
        private AttributionMethod attribution = AttributionMethod.LEARNED;
        private ModelFiles model = ModelFiles.shipped();
        private double minConfidence = LearnedAttributor.MODELS_OWN;
        private Set<Layer> layers = EnumSet.of(Layer.CLAIMS);
        private @Nullable Aliases aliases;

        private Builder() {}

        public Builder engine(Engine value) {
            engine = value;
            return this;
        }

        public Builder attribution(AttributionMethod value) {
            attribution = value;
            return this;
        }

        /** A folder with a model for {@link AttributionMethod#LEARNED}; the one that Hearsay ships unless set. */
        public Builder model(Path folder) {
            model = ModelFiles.in(folder);
            return this;
        }

        /**
         * The least confidence of a claim of {@link AttributionMethod#LEARNED}; unless set, what gives the best F1.
         *
         * @param value from 0 to 1
         * @throws IllegalArgumentException if it is not
         */
        public Builder minConfidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a confidence is from 0 to 1, not " + value);
            }
            minConfidence = value;
            return this;
        }

        /** The user's own identifiers of speakers; none unless set. */
        public Builder speakers(Aliases value) {
            aliases = value;
            return this;
        }

        /** The layers to give in the end, with all that they need; {@link Layer#CLAIMS} unless set. */
        public Builder layers(Set<Layer> value) {
            layers = EnumSet.copyOf(value);
            return this;
        }

        /** All layers that the engine and the attribution chosen can give; no model is loaded to tell. */
        public Set<Layer> attainable() {
            return Pipeline.attainable(offers());
        }

        /**
         * Loads the models.
         *
         * @throws MissingLayerException if the engine and attribution chosen don't give a layer that is needed
         * @throws ModelException if a file of the model is missing or damaged
         * @throws dev.hearsay.natives.NativeLibraryException if a native library can't be unpacked or loaded
         */
        public Hearsay build() {
            return new Hearsay(Pipeline.of(offers(), layers));
        }

        private List<Offer> offers() {
            return Stages.of(engine, attribution, () -> new LearnedAttributor(model, minConfidence), aliases);
        }
    }
}

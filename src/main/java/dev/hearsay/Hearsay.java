// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.batch.Outcome;
import dev.hearsay.claim.StableIds;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.nested.NestedClaims;
import dev.hearsay.pipeline.AlignedArticle;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.ModelException;
import dev.hearsay.pipeline.Offer;
import dev.hearsay.pipeline.Pipeline;
import dev.hearsay.pipeline.Placement;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Stage;
import dev.hearsay.speaker.Aliases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, to whom and when, from an English news article.
 *
 * <pre>{@code
 * try (Hearsay hearsay = Hearsay.builder().build()) {
 *     for (Claim claim : hearsay.extract(Article.of("note", text))) {
 *         String speaker = claim.speaker().map(Speaker::name).orElse("unknown");
 *         System.out.println(speaker + ": " + claim.content().text());
 *     }
 * }
 * }</pre>
 *
 * <p>Building loads models and takes seconds; build one and use it from any number of threads. Closing it frees the memory of the
 * models, 0.1 GB of it outside Java's heap; a program that uses it until it exits need not close it.
 */
public final class Hearsay implements AutoCloseable {

    private final Pipeline pipeline;

    /** Null unless claims inside claims are wanted. */
    private final @Nullable NestedClaims nested;

    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private Hearsay(Pipeline pipeline, @Nullable NestedClaims nested) {
        this.pipeline = pipeline;
        this.nested = nested;
    }

    /** A builder; without further settings it does what {@code hearsay extract} does. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Extracts the claims of an article, in the order of their content.
     *
     * @throws RejectedArticleException if the article can't be processed; the message says why
     * @throws IllegalStateException if this is closed
     */
    public Extraction extract(Article article) {
        Document document = annotate(article);
        return new Extraction(document.article(), document.claims());
    }

    /**
     * Extracts the claims of all articles in files and folders, of any format that Hearsay reads; see {@link Articles}. The
     * articles are read and processed lazily, one after another. An article that can't be read or processed is not an exception
     * but an {@link Outcome.Failed} that says why. Close the stream.
     *
     * @throws IllegalArgumentException if a path is not in the default file system
     */
    public Stream<Outcome> extractAll(Path... paths) {
        return extractAll(Articles.in(paths));
    }

    /** As above, for articles that are read with other options, or with a date in common. */
    public Stream<Outcome> extractAll(Articles articles) {
        return articles.extracted(this::annotate);
    }

    /**
     * The article with all layers that the stages gave.
     *
     * @throws RejectedArticleException if the article can't be processed; the message says why
     * @throws IllegalStateException if this is closed
     */
    public Document annotate(Article article) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("this Hearsay is closed; build another");
            }
            AlignedArticle aligned = AlignedArticle.of(article);
            Document read = pipeline.run(aligned.readable());
            Document document = aligned.restore(nested == null ? read : nested.in(read));
            return aligned.isPlain() ? document : document.withClaims(StableIds.anew(article, document.claims()));
        } finally {
            use.readLock().unlock();
        }
    }

    /** Frees the models, once other threads have finished their articles. Closing again does nothing. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                pipeline.stages().forEach(Stage::close);
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The names of the stages that run, in order. */
    public List<String> stages() {
        return pipeline.stages().stream().map(stage -> stage.contract().name()).toList();
    }

    /** The name and version of each stage's own model, by the name of the stage. */
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

    /** Sets the engine, the attribution method, stages and layers; the defaults are those of {@code hearsay extract}. */
    public static final class Builder {

        private @Nullable Engine engine;
        private AttributionMethod attribution = AttributionMethod.LEARNED;
        private ModelFiles model = ModelFiles.shipped(ShippedModel.DEFAULT.label());
        private double minConfidence = LearnedAttributor.MODELS_OWN;
        private double minSpeakerConfidence;
        private boolean nested;
        private Set<Layer> layers = EnumSet.of(Layer.CLAIMS);
        private @Nullable Aliases aliases;
        private final List<Offer> own = new ArrayList<>();

        private Builder() {}

        /** What gives sentences and names; {@link Engine#defaultOf} the method of attribution by default. */
        public Builder engine(Engine value) {
            engine = value;
            return this;
        }

        /** The method of finding attributions; {@link AttributionMethod#LEARNED} by default. */
        public Builder attribution(AttributionMethod value) {
            attribution = value;
            return this;
        }

        /** One of the models that Hearsay ships for {@link AttributionMethod#LEARNED}; {@link ShippedModel#DEFAULT} by default. */
        public Builder model(ShippedModel value) {
            model = ModelFiles.shipped(value.label());
            return this;
        }

        /** A folder with a model for {@link AttributionMethod#LEARNED}; by default one that Hearsay ships. */
        public Builder model(Path folder) {
            model = ModelFiles.in(folder);
            return this;
        }

        /**
         * The least confidence of a claim with {@link AttributionMethod#LEARNED}; by default the one with the best F1.
         *
         * @param value from 0 to 1
         * @throws IllegalArgumentException if it is not
         */
        public Builder minConfidence(double value) {
            minConfidence = share(value);
            return this;
        }

        /**
         * The least confidence of a claim's speaker; a claim whose speaker has less is left without one. By default every speaker
         * stays.
         *
         * @param value from 0 to 1
         * @throws IllegalArgumentException if it is not
         */
        public Builder minSpeakerConfidence(double value) {
            minSpeakerConfidence = share(value);
            return this;
        }

        /**
         * Whether claims inside claims are found as well: "the minister said the island believed that …". They follow the claim that
         * they are in, with its id as their {@link dev.hearsay.model.Claim#parent}. False by default.
         */
        public Builder nested(boolean value) {
            nested = value;
            return this;
        }

        private static double share(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a confidence is from 0 to 1, not " + value);
            }
            return value;
        }

        /** The user's own identifiers of speakers, from {@link Aliases#of} or a {@link SpeakersFile}; none by default. */
        public Builder speakers(Aliases value) {
            aliases = value;
            return this;
        }

        /**
         * Adds a stage of the user's own, such as a {@link dev.hearsay.pipeline.Recognizer}. It replaces the shipped stage that
         * gives the same layers; if its contract also needs a layer that it gives, it runs after the shipped stage and corrects
         * it. It runs only if one of its layers is needed. Of two own stages for the same layer, the one added later counts. All
         * threads use the same stage; its offsets count UTF-16 code units of the text of the document that it receives. Closing
         * the {@code Hearsay} closes it.
         *
         * @throws IllegalArgumentException if its contract gives no layer
         */
        public Builder stage(Stage value) {
            return stage(value.contract(), () -> value);
        }

        /**
         * Adds a stage that {@link #build} makes, and only if it runs, as suits one that loads models.
         *
         * @throws IllegalArgumentException if its contract gives no layer
         */
        public Builder stage(Contract contract, Supplier<? extends Stage> value) {
            if (contract.gives().isEmpty()) {
                throw new IllegalArgumentException("the stage '" + contract.name() + "' gives no layer; name one");
            }
            own.add(new Offer(contract, value));
            return this;
        }

        /** The layers of the result, besides those that they need; {@link Layer#CLAIMS} by default. */
        public Builder layers(Set<Layer> value) {
            layers = EnumSet.copyOf(value);
            return this;
        }

        /** All layers that can be given with these settings; no model is loaded to find out. */
        public Set<Layer> attainable() {
            return Pipeline.attainable(offers());
        }

        /**
         * Loads the models.
         *
         * @throws MissingLayerException if no stage gives a layer that is needed, an own stage would have to stand before
         *     another and behind it, or claims inside claims are wanted of a method of attribution that can't read a content
         *     alone; the message names stage and layer
         * @throws ModelException if a file of the model is missing or damaged
         * @throws dev.hearsay.natives.NativeLibraryException if a native library can't be unpacked or loaded
         */
        public Hearsay build() {
            Pipeline pipeline = Pipeline.of(offers(), layers);
            return new Hearsay(pipeline, nested ? Stages.nested(pipeline.stages()) : null);
        }

        private List<Offer> offers() {
            Engine chosen = engine == null ? Engine.defaultOf(attribution) : engine;
            List<Offer> shipped = Stages.of(chosen, attribution, model, minConfidence, aliases, minSpeakerConfidence);
            return Placement.among(
                    shipped,
                    own.stream()
                            .map(offer -> Stages.own(offer, aliases, minSpeakerConfidence))
                            .toList());
        }
    }
}

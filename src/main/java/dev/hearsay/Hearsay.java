// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.ModelException;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.batch.Outcome;
import dev.hearsay.claim.StableIds;
import dev.hearsay.model.Article;
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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
 * <p>Building loads models and takes seconds; build one and use it from as many threads as you like. Closing it frees the memory
 * of the models, 0.1 GB of it outside Java's heap; a program that uses it to its end need not close it.
 */
public final class Hearsay implements AutoCloseable {

    private final Pipeline pipeline;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private Hearsay(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Builds one; as it stands it does what {@code hearsay extract} does. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The claims of an article, in the order of their content, and the article with what was found out about it.
     *
     * @throws RejectedArticleException if the article can't be worked on; the message says why
     * @throws IllegalStateException if this is closed
     */
    public Extraction extract(Article article) {
        Document document = annotate(article);
        return new Extraction(document.article(), document.claims());
    }

    /**
     * The claims of all articles in files and folders, of any format that Hearsay reads; see {@link Articles}. The articles
     * are read and worked on one after another, as the stream asks for them. Nothing is thrown for an article that can't be read
     * or worked on: it is an {@link Outcome.Failed} that says why. Close the stream.
     *
     * @throws IllegalArgumentException if a path isn't one of this machine's files
     */
    public Stream<Outcome> extractAll(Path... paths) {
        return extractAll(Articles.in(paths));
    }

    /** As the other, for articles that are read with options of their own, or have a date in common. */
    public Stream<Outcome> extractAll(Articles articles) {
        return articles.extracted(this::annotate);
    }

    /**
     * The article with all that the stages laid over it.
     *
     * @throws RejectedArticleException if the article can't be worked on; the message says why
     * @throws IllegalStateException if this is closed
     */
    public Document annotate(Article article) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("this Hearsay is closed; build another");
            }
            AlignedArticle aligned = AlignedArticle.of(article);
            Document document = aligned.restore(pipeline.run(aligned.readable()));
            return aligned.isPlain() ? document : document.withClaims(StableIds.anew(article, document.claims()));
        } finally {
            use.readLock().unlock();
        }
    }

    /** Frees the models, once the articles that other threads work on are done. Closing again does nothing. */
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

        /** Whose models give sentences and names; {@link Engine#CORENLP} unless set. */
        public Builder engine(Engine value) {
            engine = value;
            return this;
        }

        /** What finds who said what; {@link AttributionMethod#LEARNED} unless set. */
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

        /** The user's own identifiers of speakers, as from a {@link SpeakersFile}; none unless set. */
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

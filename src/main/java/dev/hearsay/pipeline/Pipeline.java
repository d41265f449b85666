// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stages in order. Of the stages offered only those run that give a layer somebody later needs, so a costly one
 * may be offered without being paid for.
 */
public final class Pipeline {

    private final List<Stage> stages;

    private Pipeline(List<Stage> stages) {
        this.stages = stages;
    }

    /**
     * The pipeline that gives {@code wanted}, from the stages {@code offered} in their order. Where two stages
     * give a layer, the later one counts, and the earlier runs only if it is needed for something else.
     *
     * @throws MissingLayerException if a layer that is wanted, or that a chosen stage needs, is given by no stage
     *     before; no stage is made then
     */
    public static Pipeline of(List<Offer> offered, Collection<Layer> wanted) {
        Deque<Offer> chosen = new ArrayDeque<>();
        Set<Layer> open = EnumSet.noneOf(Layer.class);
        open.addAll(wanted);
        for (int i = offered.size() - 1; i >= 0; i--) {
            Contract contract = offered.get(i).contract();
            if (contract.gives().stream().anyMatch(open::contains)) {
                open.removeAll(contract.gives());
                open.addAll(contract.needs());
                chosen.addFirst(offered.get(i));
            }
        }
        if (!open.isEmpty()) {
            throw missing(open, chosen);
        }
        return new Pipeline(make(chosen));
    }

    /** Loading models is most of the start-up, so the stages are made side by side. */
    private static List<Stage> make(Collection<Offer> chosen) {
        return chosen.parallelStream().<Stage>map(offer -> offer.stage().get()).toList();
    }

    /** All layers that the stages offered can give, each with what stands before it. */
    public static Set<Layer> attainable(List<Offer> offered) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (Offer offer : offered) {
            if (layers.containsAll(offer.contract().needs())) {
                layers.addAll(offer.contract().gives());
            }
        }
        return layers;
    }

    private static MissingLayerException missing(Set<Layer> open, Collection<Offer> chosen) {
        for (Offer offer : chosen) {
            Set<Layer> lacking = EnumSet.copyOf(open);
            lacking.retainAll(offer.contract().needs());
            if (!lacking.isEmpty()) {
                return missing("the stage '" + offer.contract().name() + "' needs", lacking);
            }
        }
        return missing("what was asked for needs", open);
    }

    private static MissingLayerException missing(String who, Set<Layer> layers) {
        String names = layers.stream()
                .map(layer -> "'" + layer.name().toLowerCase(Locale.ROOT) + "'")
                .collect(Collectors.joining(", "));
        String layer = layers.size() == 1 ? " the layer " : " the layers ";
        return new MissingLayerException(layers, who + layer + names + ", which no stage before it gives");
    }

    /** The stages that run, in order. */
    public List<Stage> stages() {
        return stages;
    }

    /**
     * Sends an article through all stages.
     *
     * @throws RejectedArticleException if a stage rejects it
     */
    public Document run(Article article) {
        Document document = Document.of(article);
        for (Stage stage : stages) {
            document = stage.apply(document);
        }
        return document;
    }
}

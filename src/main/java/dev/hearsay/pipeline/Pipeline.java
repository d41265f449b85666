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
 * Stages in order. Of the stages offered, only those run that give a layer that is needed later, so a costly one can be offered
 * at no cost.
 */
public final class Pipeline {

    private final List<Stage> stages;

    private Pipeline(List<Stage> stages) {
        this.stages = stages;
    }

    /**
     * The pipeline that gives {@code wanted}, from the stages {@code offered} in their order. If two stages give the same
     * layer, the later one counts, and the earlier runs only if it is needed for something else.
     *
     * @throws MissingLayerException if a layer that is wanted, or that a chosen stage needs, is given by no stage before, or is
     *     given again by a stage behind the one that needs it; no stage is made then
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
        checkOrder(List.copyOf(chosen));
        return new Pipeline(make(chosen));
    }

    /** A stage that replaces a layer must stand before all that need the layer; one that corrects it may stand anywhere. */
    private static void checkOrder(List<Offer> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (Offer later : chosen.subList(i + 1, chosen.size())) {
                Set<Layer> late = EnumSet.noneOf(Layer.class);
                late.addAll(chosen.get(i).contract().needs());
                late.retainAll(later.contract().gives());
                late.removeAll(later.contract().needs());
                if (!late.isEmpty()) {
                    throw tooLate(chosen.get(i).contract(), later.contract(), late);
                }
            }
        }
    }

    private static MissingLayerException tooLate(Contract needy, Contract giver, Set<Layer> late) {
        return new MissingLayerException(
                late,
                "the stage '" + giver.name() + "' can't be placed: the stage '" + needy.name() + "' needs" + named(late)
                        + " before it, but '" + giver.name() + "' itself needs" + named(giver.needs()));
    }

    /** Loading models takes most of the start-up time, so the stages are made in parallel. */
    private static List<Stage> make(Collection<Offer> chosen) {
        return chosen.parallelStream().<Stage>map(offer -> offer.stage().get()).toList();
    }

    /** All layers that the offered stages can give, each from the layers before it. */
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
        return new MissingLayerException(layers, who + named(layers) + ", which no stage before it gives");
    }

    private static String named(Set<Layer> layers) {
        String names = layers.stream()
                .sorted()
                .map(layer -> "'" + layer.name().toLowerCase(Locale.ROOT) + "'")
                .collect(Collectors.joining(", "));
        return (layers.size() == 1 ? " the layer " : " the layers ") + names;
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

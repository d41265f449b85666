// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addressees that are named once for two statements of one subject: "told sailors that it rained, adding that". */
final class SharedAddressees {

    private final List<Attribution> attributions;
    private final Set<Integer> participles;

    SharedAddressees(Document document) {
        this.attributions = document.attributions();
        this.participles = document.words().stream()
                .filter(word -> word.lower().endsWith("ing"))
                .map(SharedAddressees::start)
                .collect(Collectors.toSet());
    }

    private static int start(Word word) {
        return word.span().start();
    }

    /** The addressees of an article's attributions, in their order, with those that others share. */
    List<Optional<Passage>> of(List<Optional<Passage>> stated) {
        List<Optional<Passage>> all = new ArrayList<>(stated);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isEmpty() && isAdded(i)) {
                all.set(i, shared(i, stated));
            }
        }
        return all;
    }

    private Optional<Passage> shared(int attribution, List<Optional<Passage>> stated) {
        return IntStream.range(0, stated.size())
                .filter(other -> stated.get(other).isPresent() && sharesSubject(other, attribution))
                .mapToObj(stated::get)
                .findFirst()
                .orElse(Optional.empty());
    }

    private boolean isAdded(int attribution) {
        Attribution one = attributions.get(attribution);
        return !one.source().isEmpty()
                && !one.cue().isEmpty()
                && participles.contains(one.cue().get(0).start());
    }

    /** Whether an attribution has the same source as another, and its cue before the other's. */
    private boolean sharesSubject(int before, int attribution) {
        Attribution first = attributions.get(before);
        Attribution second = attributions.get(attribution);
        return first.source().equals(second.source())
                && !first.cue().isEmpty()
                && first.cue().get(0).start() < second.cue().get(0).start();
    }
}

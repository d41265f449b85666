// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Puts a user's own stages among the shipped ones. */
public final class Placement {

    private Placement() {}

    /**
     * All offers in the order of a pipeline. An own stage stands directly behind the last stage that gives a layer that it gives or
     * needs. So it replaces the shipped stage that gives the same layers, or, if it needs a layer that it also gives, corrects it.
     *
     * @param own in the order in which they were added; of two that give the same layer the later one counts
     */
    public static List<Offer> among(List<Offer> shipped, List<Offer> own) {
        List<Offer> offers = new ArrayList<>(shipped);
        for (Offer offer : own) {
            offers.add(place(offers, offer.contract()), offer);
        }
        return List.copyOf(offers);
    }

    private static int place(List<Offer> offers, Contract contract) {
        int place = 0;
        for (int i = 0; i < offers.size(); i++) {
            Set<Layer> given = offers.get(i).contract().gives();
            if (!Collections.disjoint(given, contract.gives()) || !Collections.disjoint(given, contract.needs())) {
                place = i + 1;
            }
        }
        return place;
    }
}

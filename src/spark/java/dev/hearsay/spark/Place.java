// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The place of a document among all documents of a round.
 *
 * @param source number of its source, from 0
 * @param piece number of the document in its source, from 0
 */
record Place(int source, int piece) implements Comparable<Place>, Serializable {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::source).thenComparingInt(Place::piece);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

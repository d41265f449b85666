// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/**
 * Deals the documents out to the partitions one by one, so that neighbours, which are often alike in length, come to different ones.
 * The same document comes to the same partition in every attempt.
 */
final class PlacePartitioner extends Partitioner {

    private static final long serialVersionUID = 1;

    private final int partitions;

    PlacePartitioner(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        Place place = (Place) key;
        return Math.floorMod(place.source() + place.piece(), partitions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacePartitioner partitioner && partitioner.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}

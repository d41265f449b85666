// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Brings the versions of an article together, in the order of the input, since the later one counts. */
final class VersionOrder {

    private VersionOrder() {}

    static JavaRDD<Finding> of(JavaRDD<Finding> findings, int partitions) {
        return findings.filter(finding -> finding.outcome() instanceof Outcome.Extracted)
                .mapToPair(finding -> new Tuple2<>(Key.of(finding), finding))
                .repartitionAndSortWithinPartitions(new ByArticle(partitions))
                .values();
    }

    /** @param article what its versions have in common */
    record Key(String article, Place place, int item) implements Comparable<Key>, Serializable {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::place).thenComparingInt(Key::item);

        static Key of(Finding finding) {
            Outcome.Extracted extracted = (Outcome.Extracted) finding.outcome();
            return new Key(extracted.article().identity().value(), finding.place(), finding.item());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Divides by article alone. */
    static final class ByArticle extends Partitioner {

        private static final long serialVersionUID = 1;

        private final HashPartitioner partitioner;

        ByArticle(int partitions) {
            this.partitioner = new HashPartitioner(partitions);
        }

        @Override
        public int numPartitions() {
            return partitioner.numPartitions();
        }

        @Override
        public int getPartition(Object key) {
            return partitioner.getPartition(((Key) key).article());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByArticle same && same.partitioner.equals(partitioner);
        }

        @Override
        public int hashCode() {
            return partitioner.hashCode();
        }
    }
}

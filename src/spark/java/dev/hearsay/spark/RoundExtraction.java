// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.Piece;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Extracts from sources in two steps: some tasks read the sources into documents, others, to which the documents are dealt out,
 * extract. Reading takes a thousandth of the time of extracting, so that a large archive, which one task reads, keeps all of them
 * busy.
 */
final class RoundExtraction {

    /** Articles of this many bytes take one to two minutes: docs/scale.md says why not more. */
    private static final long BYTES_OF_A_TASK = 1 << 20;

    /** So that tasks that take longer than others don't leave the rest idle for long at the end. */
    private static final int TASKS_PER_CORE = 4;

    private static final int MOST_PARTITIONS = 20_000;

    private final JavaSparkContext spark;
    private final Broadcast<PieceTask> task;
    private final int partitions;

    /** @param partitions of a round; 0 to choose by its size */
    RoundExtraction(JavaSparkContext spark, PieceTask task, int partitions) {
        this.spark = spark;
        this.task = spark.broadcast(task);
        this.partitions = partitions;
    }

    /** The results of the articles in a round's sources; nothing is done until they are asked for. */
    JavaRDD<Finding> of(Round round) {
        List<NumberedSource> sources = round.numbered();
        if (sources.isEmpty()) {
            return spark.emptyRDD();
        }
        Broadcast<PieceTask> shared = task;
        JavaPairRDD<Place, Piece> pieces = spark.parallelize(sources, readers(sources.size()))
                .mapPartitionsToPair(
                        numbered -> new SourcePieces(numbered, shared.value().intake()));
        return pieces.partitionBy(new PlacePartitioner(partitions(round)))
                .mapPartitions(dealt -> findings(dealt, shared.value()));
    }

    private static Iterator<Finding> findings(Iterator<Tuple2<Place, Piece>> pieces, PieceTask task) {
        if (!pieces.hasNext()) {
            return List.<Finding>of().iterator();
        }
        Function<Piece, List<Outcome>> extracting = task.loaded();
        Iterable<Tuple2<Place, Piece>> all = () -> pieces;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(placed -> findings(placed._1(), extracting.apply(placed._2())))
                .iterator();
    }

    private static Stream<Finding> findings(Place place, List<Outcome> outcomes) {
        return IntStream.range(0, outcomes.size()).mapToObj(item -> new Finding(place, item, outcomes.get(item)));
    }

    private int readers(int sources) {
        return Math.max(1, Math.min(sources, spark.defaultParallelism() * TASKS_PER_CORE));
    }

    private int partitions(Round round) {
        if (partitions > 0) {
            return partitions;
        }
        long bySize = Math.min(MOST_PARTITIONS, round.bytes() / BYTES_OF_A_TASK);
        return (int) Math.max(spark.defaultParallelism() * TASKS_PER_CORE, bySize);
    }
}

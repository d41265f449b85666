// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.ClusterJob.Reading;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * Files of a folder as they arrive, over Spark's Structured Streaming: each batch of new files is a round. The checkpoint of the stream
 * says which files are done, and a round that is written is not written again, so each file counts exactly once.
 *
 * <p>A file is read when it appears: it must be put into the folder under its name when it is complete.
 */
final class Arrivals {

    /** The columns that Spark gives of a file; contents are not read for those that ask for paths only. */
    private static final String FILES = "path STRING, modificationTime TIMESTAMP, length BIGINT, content BINARY";

    private static final String EVERY = "5 seconds";

    private final SparkSession spark;
    private final String folder;
    private final String checkpoint;

    /**
     * @param folder whose files are read, with the folders below it
     * @param checkpoint a folder in which the state of the stream is kept
     */
    Arrivals(SparkSession spark, String folder, String checkpoint) {
        this.spark = spark;
        this.folder = folder;
        this.checkpoint = checkpoint;
    }

    /** Takes new files. */
    @FunctionalInterface
    interface Taking {

        /**
         * Takes a batch.
         *
         * @param number of the batch from 1, the same if it is taken again
         * @param files their addresses
         */
        void take(int number, List<String> files) throws ClusterException, IOException;
    }

    /** Gives the files that come, until the stream is stopped or, if only those that are there are wanted, all were taken. */
    void give(Reading reading, Taking taking) throws ClusterException {
        Dataset<Row> arriving = spark.readStream()
                .schema(FILES)
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(folder)
                .select("path");
        DataStreamWriter<Row> stream = arriving.writeStream()
                .foreachBatch((batch, id) -> {
                    taking.take(
                            Math.toIntExact(id) + 1,
                            batch.as(Encoders.STRING()).sort("path").collectAsList());
                })
                .option("checkpointLocation", checkpoint)
                .trigger(reading == Reading.NEW ? Trigger.AvailableNow() : Trigger.ProcessingTime(EVERY));
        try {
            stream.start().awaitTermination();
        } catch (StreamingQueryException | TimeoutException e) {
            throw new ClusterException(Kind.OUTPUT, "the stream ended: " + SparkCluster.message(e), e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cli.BuildVersions;
import dev.hearsay.cluster.Cluster;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.ClusterJob;
import dev.hearsay.cluster.ClusterJob.Reading;
import dev.hearsay.cluster.ClusterListener;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.cluster.ClusterSummary;
import dev.hearsay.cluster.LinkingJob;
import dev.hearsay.cluster.LinkingSummary;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Sources;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.store.RunStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/** Runs jobs on Apache Spark. */
public final class SparkCluster implements Cluster {

    /** The master if neither the user nor {@code spark-submit} names one. */
    private static final String ALL_CORES = "local[*]";

    @Override
    public ClusterSummary run(ClusterJob job, ClusterListener listener) throws ClusterException {
        boolean running = SparkSession.getDefaultSession().isDefined();
        SparkSession spark = session(job.plan().master());
        try {
            return run(job, listener, spark);
        } catch (ClusterException e) {
            throw e;
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare
            throw failed(e);
        } finally {
            LoadedModels.free(job.extraction());
            if (!running) {
                spark.stop();
            }
        }
    }

    @Override
    public LinkingSummary link(LinkingJob job, Consumer<String> notes) throws ClusterException {
        boolean running = SparkSession.getDefaultSession().isDefined();
        SparkSession spark = session(job.master());
        try {
            return SparkLinking.run(job, notes, spark);
        } catch (ClusterException e) {
            throw e;
        } catch (Exception e) {
            throw new ClusterException(Kind.OUTPUT, "linking failed: " + message(e) + "; nothing was written", e);
        } finally {
            if (!running) {
                spark.stop();
            }
        }
    }

    private static SparkSession session(@Nullable String master) throws ClusterException {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("hearsay")
                .config("spark.ui.showConsoleProgress", false)
                // records have no form in Kryo
                .config("spark.serializer", JavaSerializer.class.getName());
        if (master != null) {
            builder.master(master);
        } else if (System.getProperty("spark.master") == null) {
            builder.master(ALL_CORES);
        }
        try {
            return builder.getOrCreate();
        } catch (Exception e) {
            throw new ClusterException(
                    Kind.REQUEST,
                    "Spark can't be started"
                            + (master == null ? "" : " with --master " + master) + ": " + message(e)
                            + "; a master is local[N], spark://HOST:PORT, yarn or k8s://…",
                    e);
        }
    }

    private static ClusterSummary run(ClusterJob job, ClusterListener listener, SparkSession spark)
            throws ClusterException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        RoundExtraction extraction = new RoundExtraction(
                context,
                new PieceTask(job.intake(), job.defaults(), job.extraction()),
                job.plan().partitions());
        try (RoundSink sink = sink(job, spark)) {
            if (job.reading() != Reading.ALL) {
                arriving(job, listener, spark, extraction, sink);
                return sink.soFar();
            }
            Listing listing = listing(job, context);
            if (sink.soFar().articles() > 0) {
                listener.note("resuming after " + sink.soFar().articles() + " articles");
            }
            for (Round round : Round.of(
                    listing.sources(),
                    listing.failures(),
                    sink.done(),
                    sink.next(),
                    job.plan().roundBytes())) {
                write(round, extraction, sink, listener);
            }
            sink.finish();
            return sink.soFar();
        }
    }

    private static void write(Round round, RoundExtraction extraction, RoundSink sink, ClusterListener listener)
            throws ClusterException {
        // a sink asks for them several times
        JavaRDD<Finding> findings = extraction.of(round).persist(StorageLevel.DISK_ONLY());
        try {
            sink.write(round, findings);
        } finally {
            findings.unpersist();
        }
        listener.written(round.number(), sink.soFar());
    }

    private static void arriving(
            ClusterJob job, ClusterListener listener, SparkSession spark, RoundExtraction extraction, RoundSink sink)
            throws ClusterException {
        if (job.inputs().size() != 1) {
            throw new ClusterException(Kind.REQUEST, "one folder can be watched at a time", null);
        }
        String folder = job.inputs().get(0);
        try {
            ArrivedFiles arrived = new ArrivedFiles(
                    folder, job.intake().format() != null, spark.sparkContext().hadoopConfiguration());
            new Arrivals(spark, folder, sink.checkpoint()).give(job.reading(), (number, files) -> {
                Round round = new Round(number, arrived.sources(files), List.of());
                if (!round.sources().isEmpty()) {
                    write(round, extraction, sink, listener);
                }
            });
        } catch (IOException e) {
            throw new ClusterException(Kind.REQUEST, folder + " can't be watched: " + e.getMessage(), e);
        }
    }

    private static RoundSink sink(ClusterJob job, SparkSession spark) throws ClusterException {
        Supplier<RunStart> beginning = () -> beginning(job, spark);
        if (job.output() instanceof ClusterOutput.Folder folder) {
            RunFolder run = RunFolder.open(job, folder, spark.sparkContext().hadoopConfiguration(), beginning);
            return new FolderSink(spark, folder, run);
        }
        return DatabaseSink.open(
                job, (ClusterOutput.Tables) job.output(), spark.sparkContext().defaultParallelism(), beginning);
    }

    /** An executor tells which models there are, since the driver may have none loaded. */
    private static RunStart beginning(ClusterJob job, SparkSession spark) {
        List<Manifest.Model> models = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(List.of(job.extraction()), 1)
                .flatMap(extraction ->
                        BuildVersions.load().models(LoadedModels.of(extraction)).iterator())
                .collect();
        RunStart start = new RunStart(
                "hearsay", job.version(), job.fingerprint(), job.settings(), models, job.inputs(), Instant.now());
        return job.reading() == Reading.ALL ? start.inBulk() : start;
    }

    /** The sources of a job. */
    static Listing listing(ClusterJob job, JavaSparkContext context) throws ClusterException {
        HadoopFiles files = new HadoopFiles(context.hadoopConfiguration());
        List<String> inputs = new ArrayList<>();
        for (String input : job.inputs()) {
            try {
                inputs.addAll(HadoopFiles.isLocal(input) ? everywhere(files.local(input), context) : List.of(input));
            } catch (IOException e) {
                throw new ClusterException(Kind.REQUEST, input + " can't be listed: " + e.getMessage(), e);
            }
        }
        return Sources.find(inputs, job.intake().format() != null, Set.of(), files);
    }

    /** Paths as all machines of the cluster understand them, since each works in a folder of its own. */
    private static List<String> everywhere(List<String> paths, JavaSparkContext context) {
        return context.isLocal()
                ? paths
                : paths.stream()
                        .map(path -> Path.of(path).toAbsolutePath().toString())
                        .toList();
    }

    private static ClusterException failed(Exception e) {
        return new ClusterException(
                Kind.OUTPUT,
                "the job failed: " + message(e)
                        + "; what its finished rounds wrote stays, and --resume continues after them",
                e);
    }

    /** The first line of the innermost cause, without the stack that Spark adds. */
    static String message(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}

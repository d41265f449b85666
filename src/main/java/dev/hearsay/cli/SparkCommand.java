// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.cluster.Cluster;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterListener;
import dev.hearsay.cluster.ClusterSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** {@code hearsay spark}: extraction on Apache Spark. */
final class SparkCommand implements Command {

    private static final String MISSING =
            "Spark is not on the class path. Set SPARK_HOME to the folder of a Spark 4 with Scala 2.13,"
                    + " or submit lib/hearsay.jar with spark-submit and the class dev.hearsay.spark.ExtractJob (or LinkJob);"
                    + " ./hearsay of the source code fetches Spark itself";

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        SparkOptions options = SparkOptions.of(CommandLineOptions.parse(SparkOptions.options(), arguments));
        PrintWriter err = streams.err();
        options.engine().warnings().forEach(err::println);
        Cluster cluster = cluster();
        try {
            ClusterSummary summary = cluster.run(options.job(), new Progress(err, options.quiet()));
            if (!options.quiet()) {
                err.println(text(summary));
            }
            if (options.linked() != null) {
                LinkRun.over(options.linked(), new RunReport(err, options.quiet()), () -> false);
            }
            return summary.failures() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
        } catch (ClusterException e) {
            return failed(e, err);
        }
    }

    static Cluster cluster() throws UsageException {
        return Cluster.find().orElseThrow(() -> new UsageException(MISSING));
    }

    /** The exit code of a job that failed. */
    static int failed(ClusterException e, PrintWriter err) throws UsageException {
        if (e.kind() == ClusterException.Kind.REQUEST) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        err.println("hearsay: " + e.getMessage());
        return ExitCode.UNWRITABLE;
    }

    private static String text(ClusterSummary summary) {
        String text =
                RunReport.count(summary.claims(), "claim") + " in " + RunReport.count(summary.articles(), "article");
        return summary.failures() == 0 ? text : text + ", " + RunReport.count(summary.failures(), "failure");
    }

    private record Progress(PrintWriter err, boolean quiet) implements ClusterListener {

        @Override
        public void note(String message) {
            if (!quiet) {
                err.println(message);
            }
        }

        @Override
        public void written(int round, ClusterSummary soFar) {
            note("round " + round + ": " + text(soFar) + " so far");
        }
    }
}

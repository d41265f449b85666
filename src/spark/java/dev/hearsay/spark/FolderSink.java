// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.cluster.ClusterOutput.Form;
import dev.hearsay.cluster.ClusterSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Writes claims and failures into a folder, in files with the number of the round in their names:
 *
 * <pre>{@code
 * claims/published=2025-02-11/round-00001-part-00000-….parquet
 * failures/round-00001-part-00000-….parquet
 * articles/round-00001-part-00000-….parquet, if they are asked for
 * }</pre>
 *
 * A round is written aside and then moved, file by file; what a round that did not come to its end left is removed before the round is
 * repeated.
 */
final class FolderSink implements RoundSink {

    /** The folder with articles and their texts. */
    static final String ARTICLES = "articles";

    private final FindingRows rows;
    private final ClusterOutput.Folder target;
    private final RunFolder run;

    FolderSink(SparkSession spark, ClusterOutput.Folder target, RunFolder run) {
        this.rows = new FindingRows(spark, target.form());
        this.target = target;
        this.run = run;
    }

    @Override
    public Set<String> done() {
        return run.done();
    }

    @Override
    public int next() {
        return run.next();
    }

    @Override
    public ClusterSummary soFar() {
        return run.soFar();
    }

    @Override
    public String checkpoint() {
        return run.checkpoint().toString();
    }

    @Override
    public void write(Round round, JavaRDD<Finding> findings) throws ClusterException {
        if (run.isDone(round.number())) {
            return;
        }
        try {
            removeRemains(round);
            write(round, "claims", rows.claims(findings, target.offsets()));
            write(round, "failures", rows.failures(findings, round.missing()));
            if (target.articles()) {
                write(round, ARTICLES, rows.articles(findings, round.number()));
            }
            run.record(round, Counts.of(round, findings));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static String prefix(Round round) {
        return String.format("round-%05d-", round.number());
    }

    private void removeRemains(Round round) throws IOException {
        FileSystem files = run.files();
        files.delete(run.staging(), true);
        List<String> names = new ArrayList<>(List.of("claims", "failures"));
        if (target.articles()) {
            names.add(ARTICLES);
        }
        for (String name : names) {
            Path folder = new Path(run.output(), name);
            files.mkdirs(folder);
            RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
            while (all.hasNext()) {
                Path file = all.next().getPath();
                if (file.getName().startsWith(prefix(round))) {
                    files.delete(file, false);
                }
            }
        }
    }

    private void write(Round round, String name, Dataset<Row> frame) throws IOException {
        Path staging = new Path(run.staging(), name);
        DataFrameWriter<Row> writer = frame.write().mode(SaveMode.Overwrite);
        boolean parquet = target.form() == Form.PARQUET || name.equals(ARTICLES);
        if (!parquet) {
            writer.text(staging.toString());
        } else if (name.equals("claims")) {
            writer.partitionBy(FindingRows.DAY).parquet(staging.toString());
        } else {
            writer.parquet(staging.toString());
        }
        FileSystem files = run.files();
        Path whole = files.makeQualified(staging);
        RemoteIterator<LocatedFileStatus> all = files.listFiles(whole, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            // the files of no row say nothing
            if (file.getPath().getName().startsWith("part-") && (parquet || file.getLen() > 0)) {
                move(round, new Path(run.output(), name), whole, file.getPath());
            }
        }
        files.delete(staging, true);
    }

    private void move(Round round, Path to, Path whole, Path file) throws IOException {
        String below = whole.toUri().relativize(file.getParent().toUri()).getPath();
        String name = prefix(round) + file.getName();
        Path folder = below.isEmpty() ? to : new Path(to, below);
        Path target = new Path(folder, name.endsWith(".txt") ? name.substring(0, name.length() - 3) + "jsonl" : name);
        run.files().mkdirs(folder);
        if (!run.files().rename(file, target)) {
            throw new IOException("the file " + file + " can't be moved to " + target);
        }
    }

    @Override
    public void finish() throws ClusterException {
        try {
            run.finish();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ClusterException unwritable(IOException e) {
        return new ClusterException(Kind.OUTPUT, "can't write to " + run.output() + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
        // files that are not complete stay for the run that resumes this one
    }
}

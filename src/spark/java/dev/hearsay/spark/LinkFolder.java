// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.LinkingJob;
import dev.hearsay.cluster.LinkingJob.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The folder into which linked claims are written. Tables are written aside and moved once all are complete; intermediate results
 * lie beside them meanwhile, so that no step is computed twice, and none again when a machine is lost.
 *
 * <pre>{@code
 * statements/part-00000-….parquet  a table, one of several
 * _hearsay/link.json               which job wrote them: version, claims, counts
 * _hearsay/linking/                what is not complete
 * }</pre>
 */
final class LinkFolder implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATE = "_hearsay";
    private static final String ASIDE = "linking";

    private final LinkingJob job;
    private final FileSystem files;
    private final Path output;
    private final Path record;
    private final Path aside;
    private final boolean fresh;
    private boolean finished;

    private LinkFolder(LinkingJob job, FileSystem files, Path output) throws IOException {
        this.job = job;
        this.files = files;
        this.output = output;
        this.record = new Path(output, STATE + "/link.json");
        this.aside = new Path(output, STATE + "/" + ASIDE);
        this.fresh = !files.exists(output);
    }

    /**
     * Opens the folder of a job.
     *
     * @throws ClusterException if something is there that may not be replaced, or the folder can't be written
     */
    static LinkFolder open(LinkingJob job, Configuration hadoop) throws ClusterException {
        try {
            Path output = new Path(job.output());
            LinkFolder folder = new LinkFolder(job, output.getFileSystem(hadoop), output);
            folder.begin();
            return folder;
        } catch (IOException | IllegalArgumentException e) {
            throw new ClusterException(Kind.OUTPUT, "can't write to " + job.output() + ": " + e.getMessage(), e);
        }
    }

    private void begin() throws IOException, ClusterException {
        if (!fresh && files.getFileStatus(output).isFile()) {
            throw refused(" is a file; name a folder");
        }
        if (!files.exists(record)) {
            refuseOthers();
        } else if (!job.overwrite()) {
            throw refused(" has the tables of another run: --overwrite replaces them");
        }
        files.delete(aside, true);
        files.mkdirs(aside);
    }

    /** What a job left that did not come to its end is nobody's output. */
    private void refuseOthers() throws IOException, ClusterException {
        for (FileStatus status : fresh ? new FileStatus[0] : files.listStatus(output)) {
            boolean remains = status.getPath().getName().equals(STATE)
                    && files.listStatus(status.getPath()).length == (files.exists(aside) ? 1 : 0);
            if (!remains) {
                throw refused(
                        " holds files that 'hearsay spark-link' has not written, so nothing is written to it; name"
                                + " another folder");
            }
        }
    }

    private ClusterException refused(String why) {
        return new ClusterException(Kind.REQUEST, output + why, null);
    }

    /** Computes rows, and gives them as they are kept until the job ends. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        String path = new Path(aside, "kept-" + name).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        SparkSession spark = rows.sparkSession();
        return spark.read().schema(rows.schema()).parquet(path);
    }

    /** Gives up what was kept. */
    void drop(String name) throws ClusterException {
        try {
            files.delete(new Path(aside, "kept-" + name), true);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Writes a table aside. */
    void write(String table, Dataset<Row> rows) {
        DataFrameWriter<Row> writer = rows.write().mode(SaveMode.Overwrite);
        String path = new Path(aside, table).toString();
        switch (job.form()) {
            case PARQUET -> writer.parquet(path);
            case JSONL -> writer.option("ignoreNullFields", false).json(path);
            case CSV ->
                writer.option("header", true)
                        .option("escape", "\"")
                        .option("emptyValue", "")
                        .csv(path);
        }
    }

    /**
     * Moves the tables to their places.
     *
     * @param tables that were written
     * @param all names that tables of a job have
     * @param counts that are recorded
     */
    void finish(Iterable<String> tables, Iterable<String> all, Map<String, Long> counts) throws ClusterException {
        try {
            record(counts);
            for (String table : all) {
                files.delete(new Path(output, table), true);
            }
            for (String table : tables) {
                move(table);
            }
            finished = true;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void record(Map<String, Long> counts) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("version", job.version());
        json.set("claims", JSON.valueToTree(job.claims()));
        json.set("counts", JSON.valueToTree(counts));
        try (OutputStream out = files.create(record, true)) {
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        }
    }

    private void move(String table) throws IOException {
        Path from = new Path(aside, table);
        Path to = new Path(output, table);
        files.mkdirs(to);
        for (FileStatus status : files.listStatus(from)) {
            String name = status.getPath().getName();
            String named = job.form() == Form.JSONL && name.endsWith(".json") ? name + "l" : name;
            if (name.startsWith("part-") && !files.rename(status.getPath(), new Path(to, named))) {
                throw new IOException("the file " + status.getPath() + " can't be moved to " + to);
            }
        }
    }

    private ClusterException unwritable(IOException e) {
        return new ClusterException(Kind.OUTPUT, "can't write to " + output + ": " + e.getMessage(), e);
    }

    /** Removes what is not complete. */
    @Override
    public void close() throws ClusterException {
        try {
            files.delete(fresh && !finished ? output : aside, true);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}

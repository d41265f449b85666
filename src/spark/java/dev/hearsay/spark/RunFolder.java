// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.ClusterJob;
import dev.hearsay.cluster.ClusterJob.Reading;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.cluster.ClusterSummary;
import dev.hearsay.output.store.RunStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder {@code _hearsay} of an output folder: which run writes it, and which rounds of it are complete. Readers of data frames
 * pass over folders whose name begins with an underscore.
 *
 * <pre>{@code
 * _hearsay/run.json         the run: fingerprint, version, settings, models, inputs, when it began
 * _hearsay/round-00001.json what a round did: keys of its sources, counts
 * _hearsay/finished.json    counts of a run that came to its end
 * }</pre>
 */
final class RunFolder {

    private static final String NAME = "_hearsay";
    private static final String RUN = "run.json";
    private static final String FINISHED = "finished.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileSystem files;
    private final Path output;
    private final Path folder;
    private final Set<String> done = new HashSet<>();
    private final Set<Integer> rounds = new HashSet<>();
    private ClusterSummary soFar = ClusterSummary.NONE;

    private RunFolder(FileSystem files, Path output) {
        this.files = files;
        this.output = output;
        this.folder = new Path(output, NAME);
    }

    /**
     * Opens the folder of an output, and begins a run or resumes one.
     *
     * @param beginning what is recorded of a run that begins
     * @throws ClusterException if there is an output that may be neither resumed nor replaced
     */
    static RunFolder open(
            ClusterJob job, ClusterOutput.Folder target, Configuration hadoop, Supplier<RunStart> beginning)
            throws ClusterException {
        try {
            Path output = new Path(target.path());
            RunFolder run = new RunFolder(output.getFileSystem(hadoop), output);
            run.begin(job, target.overwrite(), beginning);
            return run;
        } catch (IOException | IllegalArgumentException e) {
            throw new ClusterException(Kind.OUTPUT, "can't write to " + target.path() + ": " + e.getMessage(), e);
        }
    }

    private void begin(ClusterJob job, boolean overwrite, Supplier<RunStart> beginning)
            throws IOException, ClusterException {
        boolean resume = job.resume() || job.reading() != Reading.ALL;
        boolean ours = files.exists(new Path(folder, RUN));
        if (ours && overwrite && !resume) {
            for (FileStatus status : files.listStatus(output)) {
                files.delete(status.getPath(), true);
            }
        } else if (ours && resume) {
            resume(job.fingerprint());
            return;
        } else if (files.exists(output)) {
            refuseOthers(ours);
        }
        write(RUN, json(beginning.get()));
    }

    private static JsonNode json(RunStart run) {
        ObjectNode json = JSON.createObjectNode()
                .put("fingerprint", run.fingerprint())
                .put("version", run.version())
                .put("started", run.started().toString());
        json.set("settings", JSON.valueToTree(run.settings()));
        json.set("models", JSON.valueToTree(run.models()));
        json.set("inputs", JSON.valueToTree(run.inputs()));
        return json;
    }

    private void refuseOthers(boolean ours) throws IOException, ClusterException {
        if (files.getFileStatus(output).isFile()) {
            throw new ClusterException(
                    Kind.REQUEST, output + " is a file; name a folder, or the address of a database", null);
        }
        if (files.listStatus(output).length > 0) {
            throw new ClusterException(
                    Kind.REQUEST,
                    output
                            + (ours
                                    ? " has the output of another run: --resume continues it, --overwrite replaces it"
                                    : " holds files that are not the output of a run, so nothing is written to it; name"
                                            + " another folder"),
                    null);
        }
    }

    private void resume(String fingerprint) throws IOException, ClusterException {
        if (!read(RUN).path("fingerprint").asText().equals(fingerprint)) {
            throw new ClusterException(
                    Kind.REQUEST,
                    output
                            + " was written by a run with other inputs, options or version; repeat that run as it was, or"
                            + " replace its output with --overwrite",
                    null);
        }
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (name.startsWith("round-") && name.endsWith(".json")) {
                JsonNode round = read(name);
                rounds.add(round.path("round").asInt());
                round.path("done").forEach(key -> done.add(key.asText()));
                soFar = soFar.plus(new ClusterSummary(
                        round.path("articles").asLong(),
                        round.path("claims").asLong(),
                        round.path("failures").asLong(),
                        round.path("skipped").asLong()));
            }
        }
    }

    /** Whether a round is complete. */
    boolean isDone(int round) {
        return rounds.contains(round);
    }

    Set<String> done() {
        return done;
    }

    /** The number of the first round that is not complete. */
    int next() {
        int next = 1;
        while (rounds.contains(next)) {
            next++;
        }
        return next;
    }

    ClusterSummary soFar() {
        return soFar;
    }

    /** Records that a round is complete. */
    void record(Round round, ClusterSummary counts) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("round", round.number());
        put(json, counts);
        var keys = json.putArray("done");
        round.keys().forEach(keys::add);
        write(String.format("round-%05d.json", round.number()), json);
        rounds.add(round.number());
        done.addAll(round.keys());
        soFar = soFar.plus(counts);
    }

    /** Records that all rounds are complete. */
    void finish() throws IOException {
        ObjectNode json = JSON.createObjectNode();
        put(json, soFar);
        write(FINISHED, json);
    }

    private static void put(ObjectNode json, ClusterSummary counts) {
        json.put("articles", counts.articles())
                .put("claims", counts.claims())
                .put("failures", counts.failures())
                .put("skipped", counts.skipped());
    }

    private JsonNode read(String name) throws IOException {
        try (InputStream in = files.open(new Path(folder, name))) {
            return JSON.readTree(in);
        }
    }

    /** Written beside it first: the file is there when it is complete. */
    private void write(String name, JsonNode json) throws IOException {
        files.mkdirs(folder);
        Path part = new Path(folder, name + ".part");
        Path whole = new Path(folder, name);
        try (OutputStream out = files.create(part, true)) {
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        }
        files.delete(whole, false);
        if (!files.rename(part, whole)) {
            throw new IOException("the file " + part + " can't be renamed to " + whole);
        }
    }

    FileSystem files() {
        return files;
    }

    Path output() {
        return output;
    }

    /** A folder for what is not complete. */
    Path staging() {
        return new Path(folder, "staging");
    }

    /** A folder for the state of a stream. */
    Path checkpoint() {
        return new Path(folder, "checkpoint");
    }
}

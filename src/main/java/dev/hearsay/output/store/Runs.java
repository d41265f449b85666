// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.Manifest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The tables of runs and their progress. */
final class Runs {

    private static final String LATEST = "SELECT run_id, status, articles, claims, failures, skipped,"
            + " added, changed, unchanged, withdrawn, emptied FROM runs"
            + " WHERE fingerprint = ? ORDER BY run_id DESC LIMIT 1";
    private static final String COUNT =
            "UPDATE runs SET articles = ?, claims = ?, failures = ?, skipped = ?, added = ?, changed = ?,"
                    + " unchanged = ?, withdrawn = ?, emptied = ? WHERE run_id = ?";
    private static final String FINISH = "UPDATE runs SET status = ?, finished = ? WHERE run_id = ?";
    private static final String GO_ON = "UPDATE runs SET status = ?, finished = NULL WHERE run_id = ?";

    private final Database database;
    private final UnaryOperator<String> withoutSecrets;

    /** The runs of a database; everything that the user named goes through {@code withoutSecrets} first. */
    Runs(Database database, UnaryOperator<String> withoutSecrets) {
        this.database = database;
        this.withoutSecrets = withoutSecrets;
    }

    long begin(RunStart run) throws SQLException {
        String json = database.jsonParameter();
        String sql = "INSERT INTO runs (tool, version, fingerprint, settings, models, inputs, started, status) VALUES"
                + " (?, ?, ?, " + json + ", " + json + ", " + json + ", ?, ?) RETURNING run_id";
        try (PreparedStatement insert = database.connection().prepareStatement(sql)) {
            insert.setString(1, StoredText.of(run.tool()));
            insert.setString(2, StoredText.of(run.version()));
            insert.setString(3, StoredText.of(run.fingerprint()));
            insert.setString(4, settings(run.settings()));
            insert.setString(5, models(run.models()));
            insert.setString(6, inputs(run.inputs()));
            insert.setObject(7, database.moment(run.started()));
            insert.setString(8, StoredText.of(RunStatus.RUNNING));
            try (ResultSet key = insert.executeQuery()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    Optional<UnfinishedRun> unfinished(String fingerprint) throws SQLException {
        try (PreparedStatement select = database.connection().prepareStatement(LATEST)) {
            select.setString(1, StoredText.of(fingerprint));
            try (ResultSet latest = select.executeQuery()) {
                if (!latest.next() || latest.getString(2).equals(StoredText.of(RunStatus.FINISHED))) {
                    return Optional.empty();
                }
                long run = latest.getLong(1);
                StoredCounts counts = new StoredCounts(kept(latest), latest.getLong(5), latest.getLong(6));
                return Optional.of(new UnfinishedRun(run, progress(run), counts));
            }
        }
    }

    /** What runs of earlier versions kept counts as added, because they didn't record it. */
    private static Kept kept(ResultSet row) throws SQLException {
        Kept kept = new Kept(
                row.getLong(4), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11));
        return kept.plus(Fate.ADDED.kept(row.getLong(3) - kept.articles(), 0));
    }

    void goOn(long run) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(GO_ON)) {
            update.setString(1, StoredText.of(RunStatus.RUNNING));
            update.setLong(2, run);
            update.executeUpdate();
        }
    }

    void finish(long run, RunEnd end) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(FINISH)) {
            update.setString(1, StoredText.of(end.status()));
            update.setObject(2, database.moment(end.finished()));
            update.setLong(3, run);
            update.executeUpdate();
        }
        count(run, end.counts());
    }

    void count(long run, StoredCounts counts) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(COUNT)) {
            Kept kept = counts.kept();
            update.setLong(1, kept.articles());
            update.setLong(2, kept.claims());
            update.setLong(3, counts.failures());
            update.setLong(4, counts.skipped());
            update.setLong(5, kept.added());
            update.setLong(6, kept.changed());
            update.setLong(7, kept.unchanged());
            update.setLong(8, kept.withdrawn());
            update.setLong(9, kept.emptied());
            update.setLong(10, run);
            update.executeUpdate();
        }
    }

    void record(long run, List<SourceProgress> progress) throws SQLException {
        if (progress.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = database.connection().prepareStatement(database.progressUpsert())) {
            for (SourceProgress source : progress) {
                upsert.setLong(1, run);
                upsert.setString(2, StoredText.of(source.source()));
                upsert.setLong(3, source.progress().done());
                upsert.setBoolean(4, source.progress().ended());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private Map<String, Progress> progress(long run) throws SQLException {
        Map<String, Progress> progress = new HashMap<>();
        try (PreparedStatement select =
                database.connection().prepareStatement("SELECT source, done, ended FROM progress WHERE run_id = ?")) {
            select.setLong(1, run);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    progress.put(rows.getString(1), new Progress(rows.getLong(2), rows.getBoolean(3)));
                }
            }
        }
        return progress;
    }

    private String settings(Map<String, String> settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        settings.forEach((name, value) -> json.put(StoredText.of(name), shown(value)));
        return json.toString();
    }

    private static String models(List<Manifest.Model> models) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        models.forEach(model -> json.addObject()
                .put("name", StoredText.of(model.name()))
                .put("version", StoredText.of(model.version())));
        return json.toString();
    }

    private String inputs(List<String> inputs) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        inputs.forEach(input -> json.add(shown(input)));
        return json.toString();
    }

    private String shown(String value) {
        return StoredText.of(withoutSecrets.apply(value));
    }
}

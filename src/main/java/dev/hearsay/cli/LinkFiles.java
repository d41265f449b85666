// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.ReportHistory;
import dev.hearsay.output.store.StatementReport;
import dev.hearsay.output.store.StatementStore;
import dev.hearsay.output.store.StatementTable;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.output.store.WordDifference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was linked into files in a folder: the views, the words in which reports differ, and where their words come from.
 *
 * @param store that has it
 * @param form of the files
 * @param folder that is made if it is not there
 */
record LinkFiles(StatementStore store, TableForm form, Path folder) {

    private static final List<String> CHANGES = List.of(
            "statement",
            "claim_id",
            "article_id",
            "identity",
            "full_claim_id",
            "full_identity",
            "lost",
            "added",
            "start_offset",
            "end_offset");

    private static final List<String> DRIFT = List.of(
            "statement",
            "claim_id",
            "article_id",
            "identity",
            "from_claim_id",
            "from_article_id",
            "from_identity",
            "changed_words");

    private static final Set<String> NUMBERS = Set.of("start_offset", "end_offset", "changed_words");

    void write() throws IOException {
        ViewFiles files = new ViewFiles(folder, form);
        for (StatementTable table : StatementTable.values()) {
            files.write(table.view(), table.columns(), StatementTable::isPlain, taker -> store.rows(table, taker));
        }
        try (OutputStream changes = files.open("statement_changes", CHANGES);
                OutputStream drift = files.open("statement_drift", DRIFT)) {
            for (String id : store.ids()) {
                write(store.history(id), changes, drift);
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableOutputException(folder.toString(), e);
        }
    }

    private void write(List<ReportHistory> history, OutputStream changes, OutputStream drift) throws IOException {
        StatementReport full = ReportHistory.full(history);
        for (ReportHistory one : history) {
            StatementReport report = one.report();
            for (WordDifference difference : one.differences()) {
                changes.write(row(
                        CHANGES,
                        report.statement(),
                        report.claim(),
                        report.article(),
                        report.identity(),
                        full.claim(),
                        full.identity(),
                        difference.lost(),
                        difference.added(),
                        Integer.toString(difference.start()),
                        Integer.toString(difference.end())));
            }
            StatementReport from = one.from();
            drift.write(row(
                    DRIFT,
                    report.statement(),
                    report.claim(),
                    report.article(),
                    report.identity(),
                    from == null ? null : from.claim(),
                    from == null ? null : from.article(),
                    from == null ? null : from.identity(),
                    from == null ? null : Integer.toString(one.changed())));
        }
    }

    private byte[] row(List<String> columns, @Nullable String... values) {
        return ViewFiles.bytes(form.row(columns, Arrays.asList(values), NUMBERS::contains));
    }
}

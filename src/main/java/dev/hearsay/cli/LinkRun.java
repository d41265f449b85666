// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.LinkedCounts;
import dev.hearsay.output.store.StatementCounts;
import dev.hearsay.output.store.StatementStore;
import dev.hearsay.output.store.StoreException;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * Links the claims of a database and reports what came of it.
 *
 * @param store that links
 * @param report for the summary
 */
record LinkRun(StatementStore store, RunReport report) {

    /**
     * Links what an extraction wrote into a database, if that was asked for.
     *
     * @throws UnwritableOutputException if the database can't be written
     */
    static void after(ExtractOptions options, RunReport report, BooleanSupplier stop) throws IOException {
        if (options.link() && options.target() instanceof Target.Database database) {
            over(database.url(), report, stop);
        }
    }

    /** @throws UnwritableOutputException if the database can't be written */
    static void over(DatabaseUrl url, RunReport report, BooleanSupplier stop) throws IOException {
        try (StatementStore store = LinkCommand.open(url)) {
            new LinkRun(store, report).link(stop);
        } catch (StoreException e) {
            throw new UnwritableOutputException(e);
        }
    }

    /** @throws StoreException if the database can't be written */
    void link(BooleanSupplier stop) throws StoreException {
        LinkedCounts did = store.link(stop, some -> {});
        StatementCounts has = store.counts();
        report.note("%,d new, %,d changed, %,d unchanged, %,d removed in %s%s"
                .formatted(
                        did.added(),
                        did.changed(),
                        did.unchanged(),
                        did.removed(),
                        Quantity.of(did.articles(), "new or changed article"),
                        did.formulaic() == 0
                                ? ""
                                : "; " + Quantity.of(did.formulaic(), "claim") + " with too few words to be linked"));
        report.note(Quantity.of(has.statements(), "statement") + " with several reports ("
                + Quantity.of(has.reports(), "report") + "), "
                + (has.disputed() == 0
                        ? "none disputed"
                        : "%,d given to different speakers (--disputed lists them)".formatted(has.disputed())));
        if (has.updates() > 0) {
            report.note(Quantity.of(has.updates(), "article") + " with the text of an earlier one");
        }
        if (has.withoutIdentity() > 0) {
            report.note(Quantity.of(has.withoutIdentity(), "article")
                    + " of an earlier version can't be linked until extracted again");
        }
    }
}

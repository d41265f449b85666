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
                        formulaic(did.formulaic())));
        report.note(statements(has.statements(), has.reports(), has.disputed(), "--disputed lists them"));
        if (has.updates() > 0) {
            report.note(updates(has.updates()));
        }
        if (has.withoutIdentity() > 0) {
            report.note(Quantity.of(has.withoutIdentity(), "article")
                    + " of an earlier version can't be linked until extracted again");
        }
    }

    /** What follows the number of claims that are linked. */
    static String formulaic(long claims) {
        return claims == 0 ? "" : "; " + Quantity.of(claims, "claim") + " with too few words to be linked";
    }

    /** @param where what lists disputed statements */
    static String statements(long statements, long reports, long disputed, String where) {
        return Quantity.of(statements, "statement") + " with several reports (" + Quantity.of(reports, "report") + "), "
                + (disputed == 0 ? "none disputed" : "%,d given to different speakers (%s)".formatted(disputed, where));
    }

    static String updates(long articles) {
        return Quantity.of(articles, "article") + " with the text of an earlier one";
    }
}

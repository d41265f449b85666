// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.ClaimSort;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay show}: shows claims in their articles, by id, or looked up by speaker, kind, day and words. */
final class ShowCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ShowOptions options = ShowOptions.parse(arguments, streams.terminal());
        try (ClaimInput input = ReadingException.of(options.input(), () -> ClaimInput.open(options.input()));
                ArticleFiles files = new ArticleFiles(input, options.intake())) {
            ShownClaims shown =
                    new ShownClaims(options.form(), streams, input.database() == null ? files : input.database());
            return options.ids().isEmpty()
                    ? lookUp(options, input, shown, streams)
                    : byId(options, input, shown, streams);
        }
    }

    static Options options() {
        return ShowOptions.options();
    }

    private static int byId(ShowOptions options, ClaimInput input, ShownClaims shown, Streams streams)
            throws UsageException, IOException {
        IdSearch search = new IdSearch(options.ids());
        ReadingException.of(options.input(), () -> {
            search.through(input, streams);
            return search;
        });
        for (WrittenClaim claim : search.found()) {
            shown.add(claim);
        }
        shown.finish();
        List<String> troubles = search.troubles(ClaimInput.shown(options.input()));
        troubles.forEach(trouble -> streams.err().println("hearsay show: " + trouble));
        return troubles.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static int lookUp(ShowOptions options, ClaimInput input, ShownClaims shown, Streams streams)
            throws UsageException, IOException {
        StoredClaims database = input.database();
        long found =
                database == null ? sorted(options, input, shown, streams) : stored(options, database, shown, streams);
        shown.finish();
        String name = ClaimInput.shown(options.input());
        if (found == 0) {
            streams.err().println("no claim found in " + name);
        } else if (found > options.limit()) {
            streams.err().println("more claims were found than --limit " + options.limit() + " shows");
        }
        return ExitCode.DONE;
    }

    private static long stored(ShowOptions options, StoredClaims database, ShownClaims shown, Streams streams)
            throws UsageException, IOException {
        ClaimReader reader =
                ReadingException.of(options.input(), () -> database.sorted(options.filter(), options.order()));
        try (ReadableClaims claims = new ReadableClaims(reader, streams)) {
            return show(claims, options, shown);
        }
    }

    /** Shows the claims of a database, which come in order. */
    private static long show(ReadableClaims claims, ShowOptions options, ShownClaims shown) throws IOException {
        long found = 0;
        WrittenClaim claim = claims.next();
        while (claim != null && found <= options.limit()) {
            if (options.filter().accepts(claim)) {
                found++;
                if (found <= options.limit()) {
                    shown.add(claim);
                }
            }
            claim = claims.next();
        }
        return found;
    }

    private static long sorted(ShowOptions options, ClaimInput input, ShownClaims shown, Streams streams)
            throws UsageException, IOException {
        try (ClaimSort sort = new ClaimSort(options.order())) {
            ReadingException.of(options.input(), () -> {
                collect(options.filter(), input, sort, streams);
                return sort;
            });
            long[] found = {0};
            sort.forEach(claim -> {
                found[0]++;
                if (found[0] <= options.limit()) {
                    shown.add(claim);
                }
                return found[0] <= options.limit();
            });
            return found[0];
        }
    }

    private static void collect(ClaimFilter filter, ClaimInput input, ClaimSort sort, Streams streams)
            throws UsageException, IOException {
        try (ClaimReader reader = input.claims(streams);
                ReadableClaims claims = new ReadableClaims(reader, streams)) {
            for (WrittenClaim claim = claims.next(); claim != null; claim = claims.next()) {
                if (filter.accepts(claim)) {
                    sort.add(claim);
                }
            }
        }
    }
}

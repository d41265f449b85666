// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.link.Contents;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.StatementReport;
import dev.hearsay.output.store.StatementStore;
import dev.hearsay.output.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code hearsay link}: finds claims of a database that report the same statement, and shows them. */
final class LinkCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        LinkOptions options = LinkOptions.parse(arguments);
        DatabaseUrl url = ClaimInput.databaseUrl(options.database(), "claims are linked");
        RunReport report = new RunReport(streams.err(), options.quiet());
        try (StopSignal stop = StopSignal.ofRun();
                StatementStore store = open(url)) {
            new LinkRun(store, report).link(stop);
            if (stop.getAsBoolean()) {
                report.say("hearsay: stopped before the end; run it again to continue");
                return stop.exitCode();
            }
            if (options.output() != null) {
                new LinkFiles(store, options.form(), options.output()).write();
            }
            String show = options.show();
            if (show != null) {
                return show(store, show, options, streams);
            }
            if (options.disputed()) {
                Set<String> disputed = new LinkedHashSet<>();
                store.disputed().forEach(one -> disputed.add(one.statement()));
                print(disputed, store, streams);
            }
            return ExitCode.DONE;
        } catch (StoreException e) {
            throw new UnwritableOutputException(e);
        }
    }

    static StatementStore open(DatabaseUrl url) throws StoreException {
        return StatementStore.open(url, new Contents(new EnglishStems()));
    }

    private static int show(StatementStore store, String id, LinkOptions options, Streams streams) throws IOException {
        Set<String> found = store.reports(id.startsWith("st_") ? id : "st_" + id).stream()
                .map(StatementReport::statement)
                .collect(Collectors.toSet());
        if (found.size() != 1) {
            streams.err()
                    .println("hearsay link: "
                            + (found.isEmpty()
                                    ? "there is no statement '" + id + "' in " + ClaimInput.shown(options.database())
                                    : "'" + id + "' begins the ids of several statements"));
            return ExitCode.INCOMPLETE;
        }
        print(found, store, streams);
        return ExitCode.DONE;
    }

    private static void print(Set<String> statements, StatementStore store, Streams streams) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String id : statements) {
            texts.add(StatementLines.of(store.history(id)));
        }
        streams.out().write(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
    }
}

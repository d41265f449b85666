// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.TabularForm;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.PeopleCounts;
import dev.hearsay.output.store.PeopleStore;
import dev.hearsay.output.store.PeopleTable;
import dev.hearsay.output.store.PersonAppearance;
import dev.hearsay.output.store.ResolvedCounts;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.people.BadDecisionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code hearsay people}: decides which speakers of different articles are one person, shows them, and takes users' decisions. */
final class PeopleCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        PeopleOptions options = PeopleOptions.parse(arguments);
        DatabaseUrl url = ClaimInput.databaseUrl(options.database(), "speakers are resolved");
        RunReport report = new RunReport(streams.err(), options.quiet());
        try (StopSignal stop = StopSignal.ofRun();
                PeopleStore store = PeopleStore.open(url)) {
            ResolvedCounts did = store.resolve(stop);
            if (stop.getAsBoolean()) {
                report.say("hearsay: stopped before the end; run it again to continue");
                return stop.exitCode();
            }
            if (options.act().decides()) {
                decide(store, options, report);
            }
            summarize(did, store.counts(), report);
            if (options.output() != null) {
                ViewFiles files = new ViewFiles(options.output(), options.form());
                for (PeopleTable table : PeopleTable.values()) {
                    files.write(table.view(), table.columns(), PeopleTable::isPlain, taker -> store.rows(table, taker));
                }
            }
            return print(store, options, streams);
        } catch (BadDecisionException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            throw new UnwritableOutputException(e);
        }
    }

    private static void decide(PeopleStore store, PeopleOptions options, RunReport report) throws StoreException {
        List<String> values = options.values();
        long decision = switch (options.act()) {
            case JOIN -> store.join(values.get(0), values.get(1), options.by(), options.comment());
            case SPLIT -> store.split(values, options.by(), options.comment());
            default -> store.undo(Long.parseLong(values.get(0)), options.by(), options.comment());
        };
        report.note(
                options.act() == PeopleOptions.Act.UNDO
                        ? "decision " + values.get(0) + " is undone"
                        : "decision " + decision + "; --undo " + decision + " takes it back");
    }

    private static void summarize(ResolvedCounts did, PeopleCounts has, RunReport report) {
        report.note("%,d new, %,d changed, %,d unchanged, %,d removed speakers in %s"
                .formatted(
                        did.added(),
                        did.changed(),
                        did.unchanged(),
                        did.removed(),
                        Quantity.of(did.articles(), "new or changed article")));
        report.note("%,d people, organizations and places, %,d of them in several articles; %s, %s"
                .formatted(
                        has.people(),
                        has.several(),
                        Quantity.of(has.merges(), "merge"),
                        Quantity.of(has.decisions(), "decision") + " of users"));
        if (has.withoutIdentity() > 0) {
            report.note(Quantity.of(has.withoutIdentity(), "article")
                    + " of an earlier version can't be resolved until extracted again");
        }
    }

    private static int print(PeopleStore store, PeopleOptions options, Streams streams) throws IOException {
        switch (options.act()) {
            case LIST -> list(store, streams);
            case DECISIONS -> write(PersonLines.ofDecisions(store.decisions()), streams);
            case SHOW -> {
                return show(store, options, streams);
            }
            default -> {}
        }
        return ExitCode.DONE;
    }

    private static void list(PeopleStore store, Streams streams) throws IOException {
        write(TabularForm.TSV.line(List.copyOf(PeopleTable.PEOPLE.columns())), streams);
        store.rows(PeopleTable.PEOPLE, row -> write(TabularForm.TSV.line(row), streams));
    }

    private static int show(PeopleStore store, PeopleOptions options, Streams streams) throws IOException {
        String named = options.values().get(0);
        Map<String, List<PersonAppearance>> byPerson = new LinkedHashMap<>();
        for (PersonAppearance appearance : store.appearances(named)) {
            byPerson.computeIfAbsent(appearance.person(), id -> new ArrayList<>())
                    .add(appearance);
        }
        List<String> texts = byPerson.values().stream().map(PersonLines::of).toList();
        write(String.join("\n", texts), streams);
        if (texts.isEmpty()) {
            streams.err()
                    .println("hearsay people: there is nobody '" + named + "' in "
                            + ClaimInput.shown(options.database()) + "; --list prints ids and names");
            return ExitCode.INCOMPLETE;
        }
        return ExitCode.DONE;
    }

    private static void write(String text, Streams streams) throws IOException {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.WordFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay show}.
 *
 * @param input where the claims are
 * @param ids of claims, or beginnings of ids; empty if claims are looked up
 * @param filter for the claims that are looked up
 * @param form in which claims are shown
 * @param limit the most claims shown
 * @param intake what the user knows about the formats of the articles
 */
record ShowOptions(String input, List<String> ids, ClaimFilter filter, ShowForm form, long limit, IntakeChoice intake) {

    private static final List<String> FILTERS = List.of("speaker", "kind", "from", "until", "grep", "limit");

    static Options options() {
        Options options = new Options();
        FILTERS.forEach(name -> options.addOption(CommandLineOptions.valued(name)));
        options.addOption(CommandLineOptions.valued("to"));
        IntakeChoice.addTo(options);
        return options;
    }

    static ShowOptions parse(List<String> arguments, Terminal terminal) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), withUntil(arguments));
        if (line.rest().isEmpty()) {
            throw new UsageException("name claims (a file, a database, or - for standard input), and ids of claims or"
                    + " what to look up, such as --speaker NAME");
        }
        List<String> ids = line.rest().subList(1, line.rest().size());
        if (!ids.isEmpty() && FILTERS.stream().anyMatch(line::has)) {
            throw new UsageException("ids name claims; --speaker, --kind, --from, --until, --grep and --limit look"
                    + " them up: give one or the other");
        }
        ShowForm usual = !ids.isEmpty() ? ShowForm.PROOF : terminal.interactive() ? ShowForm.TABLE : ShowForm.JSONL;
        return new ShowOptions(
                line.rest().get(0),
                ids,
                filter(line),
                line.oneOf("to", ShowForm.class, usual),
                line.has("limit") ? line.natural("limit") : Long.MAX_VALUE,
                IntakeChoice.of(line));
    }

    /** The value of {@code --to}, if it is a form; a value that begins with a digit is a day, meant for {@code --until}. */
    private static List<String> withUntil(List<String> arguments) {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean before = argument.equals("--to") && i + 1 < arguments.size() && isDay(arguments.get(i + 1));
            boolean within = argument.startsWith("--to=") && isDay(argument.substring("--to=".length()));
            read.add(before || within ? "--until" + argument.substring("--to".length()) : argument);
        }
        return read;
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static ClaimFilter filter(CommandLineOptions line) throws UsageException {
        String speaker = line.value("speaker");
        String words = line.value("grep");
        try {
            return new ClaimFilter(
                    speaker == null ? null : new NameFilter(speaker),
                    line.has("kind") ? kinds(line.someOf("kind", ClaimKind.class)) : Set.of(),
                    days(line),
                    words == null ? null : new WordFilter(words));
        } catch (IllegalArgumentException e) {
            throw new UsageException((words == null ? "--speaker: " : "--grep: ") + e.getMessage());
        }
    }

    private static Set<String> kinds(Set<ClaimKind> kinds) {
        return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static @Nullable DayRange days(CommandLineOptions line) throws UsageException {
        DayRange from = range(line, "from");
        DayRange until = range(line, "until");
        if (from == null && until == null) {
            return null;
        }
        LocalDate first = from == null ? LocalDate.of(1, 1, 1) : from.first();
        LocalDate last = until == null ? LocalDate.of(9999, 12, 31) : until.last();
        if (last.isBefore(first)) {
            throw new UsageException("--from " + line.value("from") + " is later than --until " + line.value("until"));
        }
        return new DayRange(first, last);
    }

    private static @Nullable DayRange range(CommandLineOptions line, String name) throws UsageException {
        String value = line.value(name);
        if (value == null) {
            return null;
        }
        return DayRange.parse(value)
                .orElseThrow(() -> new UsageException("--" + name + " takes a day such as 2025-05-16, a month such as"
                        + " 2025-05 or a year, not '" + value + "'"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/**
 * The options of {@code hearsay show}.
 *
 * @param input where the claims are
 * @param ids of claims, or beginnings of ids; empty if claims are looked up
 * @param filter for the claims that are looked up
 * @param order in which they come
 * @param form in which claims are shown
 * @param limit the most claims shown
 * @param intake what the user knows about the formats of the articles
 */
record ShowOptions(
        String input,
        List<String> ids,
        ClaimFilter filter,
        ClaimOrder order,
        ShowForm form,
        long limit,
        IntakeChoice intake) {

    private static final List<String> LOOKING_UP = Stream.concat(
                    FilterOptions.NAMES.stream(), Stream.of("order", "limit"))
            .toList();

    static Options options() {
        Options options = new Options();
        LOOKING_UP.forEach(name -> options.addOption(CommandLineOptions.valued(name)));
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
        if (!ids.isEmpty() && LOOKING_UP.stream().anyMatch(line::has)) {
            throw new UsageException("ids name claims; --speaker, --kind, --from, --until, --grep, --min-checkworthy,"
                    + " --order and --limit look them up: give one or the other");
        }
        ShowForm usual = !ids.isEmpty() ? ShowForm.PROOF : terminal.interactive() ? ShowForm.TABLE : ShowForm.JSONL;
        return new ShowOptions(
                line.rest().get(0),
                ids,
                FilterOptions.filter(line),
                line.oneOf("order", ClaimOrder.class, ClaimOrder.DAY),
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
}

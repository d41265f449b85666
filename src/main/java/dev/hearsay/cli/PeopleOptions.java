// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay people}.
 *
 * @param database whose speakers are resolved
 * @param act what is done besides
 * @param values of the option that asks for it: ids, a name, or a number; empty for none
 * @param by who decides
 * @param comment on the decision; null for none
 * @param form of the files that are written
 * @param output folder for them; null for none
 * @param quiet whether the summary is left out
 */
record PeopleOptions(
        String database,
        Act act,
        List<String> values,
        String by,
        @Nullable String comment,
        TableForm form,
        @Nullable Path output,
        boolean quiet) {

    /** What is done once speakers are resolved. */
    enum Act {
        NOTHING(""),
        LIST("list"),
        SHOW("show"),
        JOIN("join"),
        SPLIT("split"),
        UNDO("undo"),
        DECISIONS("decisions");

        private final String option;

        Act(String option) {
            this.option = option;
        }

        boolean decides() {
            return this == JOIN || this == SPLIT || this == UNDO;
        }
    }

    static Options options() {
        return new Options()
                .addOption(CommandLineOptions.flag("list"))
                .addOption(CommandLineOptions.valued("show"))
                .addOption(CommandLineOptions.valued("join"))
                .addOption(CommandLineOptions.valued("split"))
                .addOption(CommandLineOptions.valued("undo"))
                .addOption(CommandLineOptions.flag("decisions"))
                .addOption(CommandLineOptions.valued("by"))
                .addOption(CommandLineOptions.valued("comment"))
                .addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.flag("quiet"));
    }

    static PeopleOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() != 1) {
            throw new UsageException("name the database whose speakers are resolved");
        }
        List<Act> acts = Arrays.stream(Act.values())
                .filter(act -> act != Act.NOTHING && line.has(act.option))
                .toList();
        if (acts.size() > 1) {
            throw new UsageException(
                    "--" + acts.get(0).option + " and --" + acts.get(1).option + " are two things: give one");
        }
        Act act = acts.isEmpty() ? Act.NOTHING : acts.get(0);
        if (!act.decides() && (line.has("by") || line.has("comment"))) {
            throw new UsageException("--by and --comment belong to a decision: --join, --split or --undo");
        }
        if (line.has("to") && !line.has("output")) {
            throw new UsageException("--to is for files: name a folder for them with -o DIR");
        }
        return new PeopleOptions(
                line.rest().get(0),
                act,
                values(line, act),
                by(line),
                line.value("comment"),
                line.oneOf("to", TableForm.class, TableForm.CSV),
                line.path("output"),
                line.has("quiet"));
    }

    private static List<String> values(CommandLineOptions line, Act act) throws UsageException {
        String value = act == Act.NOTHING ? null : line.value(act.option);
        if (value == null) {
            return List.of();
        }
        List<String> values = act == Act.SHOW
                ? List.of(value)
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (act == Act.JOIN && values.size() != 2) {
            throw new UsageException("--join takes two ids with a comma between them, not '" + value + "'");
        }
        if (act == Act.UNDO) {
            line.natural("undo");
        }
        return values;
    }

    private static String by(CommandLineOptions line) throws UsageException {
        String name = line.value("by");
        if (name != null && name.isBlank()) {
            throw new UsageException("--by takes a name");
        }
        return name == null ? System.getProperty("user.name", "unknown") : name;
    }
}

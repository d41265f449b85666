// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.ShippedModel;
import dev.hearsay.output.RunSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of an earlier run that also apply to {@code hearsay explain}; options given by the user now take precedence.
 *
 * @param explain the combined options
 * @param shown the options as they would be typed
 * @param notes for the user: options of the run that are no longer available
 */
record RunOptions(ExplainOptions explain, String shown, List<String> notes) {

    private static final List<String> FILES = List.of("speakers", "model");

    RunOptions {
        notes = List.copyOf(notes);
    }

    /**
     * The options of a run.
     *
     * @param arguments of the command
     * @param line the same, parsed
     * @param run null if it is not known
     */
    static RunOptions of(List<String> arguments, CommandLineOptions line, @Nullable RunSettings run)
            throws UsageException {
        Options known = ExplainOptions.options();
        List<String> all = new ArrayList<>(arguments);
        List<String> notes = new ArrayList<>();
        if (run != null) {
            for (Map.Entry<String, String> setting : run.settings().entrySet()) {
                String name = setting.getKey();
                if (!known.hasLongOption(name) || line.has(name)) {
                    continue;
                }
                boolean shipped = name.equals("model")
                        && ShippedModel.of(setting.getValue()).isPresent();
                if (!shipped && FILES.contains(name) && !Files.exists(Path.of(setting.getValue()))) {
                    notes.add("--" + name + " " + setting.getValue() + " of its run no longer exists");
                    continue;
                }
                all.add("--" + name + "=" + setting.getValue());
            }
        }
        CommandLineOptions whole = CommandLineOptions.parse(known, all);
        String shown = known.getOptions().stream()
                .map(option -> option.getLongOpt())
                .filter(whole::has)
                .map(name -> "--" + name + " " + whole.value(name))
                .collect(Collectors.joining(" "));
        return new RunOptions(ExplainOptions.of(whole), shown.isEmpty() ? "none" : shown, notes);
    }
}

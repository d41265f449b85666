// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The help on a command in its parts, from which completions and the manual page are made.
 *
 * @param topic the command
 * @param usages the first lines, each a way to call it and what that does
 * @param prose what stands between them and the options, a line each; empty lines part the paragraphs
 * @param options in their order
 * @param examples calls of the command
 */
record HelpText(
        String topic, List<String> usages, List<String> prose, List<OptionHelp> options, List<String> examples) {

    private static final Pattern OPTION = Pattern.compile("(?:  (-\\w), | {6})(--[\\w-]+)(?: (\\S+))?(?: {2,}(.*))?");
    private static final Pattern CONTINUED = Pattern.compile(" {20,}(\\S.*)");

    HelpText {
        usages = List.copyOf(usages);
        prose = List.copyOf(prose);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /** Reads the help on a command. */
    static HelpText of(String topic) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Help.print(topic, bytes);
        List<String> usages = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        List<OptionHelp> options = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).split("\n", -1)) {
            Matcher option = OPTION.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (option.matches()) {
                options.add(OptionHelp.of(option.group(1), option.group(2), option.group(3), option.group(4)));
            } else if (continued.matches() && !options.isEmpty()) {
                options.add(options.remove(options.size() - 1).continued(continued.group(1)));
            } else if (line.startsWith("hearsay ") && prose.isEmpty() && options.isEmpty()) {
                usages.add(line);
            } else if (line.startsWith("  ") && !options.isEmpty()) {
                examples.add(line.strip());
            } else {
                prose.add(line);
            }
        }
        return new HelpText(topic, usages, prose, options, examples);
    }

    /** What the command does, in a few words. */
    String summary() {
        String first = usages.get(0);
        return first.substring(first.indexOf(": ") + 2);
    }
}

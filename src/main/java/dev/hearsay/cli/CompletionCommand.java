// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code hearsay completion}: prints what completes the command in a shell, and the manual page, from the help texts. */
final class CompletionCommand implements Command {

    private static final String SHELLS = "bash, zsh or man (the manual page)";

    private final List<String> topics;

    /** @param topics the commands with a help text */
    CompletionCommand(List<String> topics) {
        this.topics = List.copyOf(topics);
    }

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        if (arguments.size() != 1) {
            throw new UsageException("name one of " + SHELLS);
        }
        List<HelpText> commands = new ArrayList<>();
        for (String topic : topics) {
            commands.add(HelpText.of(topic));
        }
        String printed = switch (arguments.get(0)) {
            case "bash" -> BashCompletion.script(commands);
            case "zsh" -> ZshCompletion.script(commands);
            case "man" -> ManualPage.page(BuildVersions.load().hearsay(), commands);
            default ->
                throw new UsageException(
                        "there is no completion for '" + arguments.get(0) + "': name one of " + SHELLS);
        };
        streams.out().write(printed.getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}

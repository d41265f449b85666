// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.List;

/** A script that completes commands, options and their values in zsh, with a description of each. */
final class ZshCompletion {

    private ZshCompletion() {}

    static String script(List<HelpText> commands) {
        StringBuilder script = new StringBuilder("""
                #compdef hearsay
                # completion of hearsay for zsh: save it as _hearsay in a folder of $fpath
                _hearsay() {
                    if (( CURRENT == 2 )); then
                        local -a commands=(
                """);
        for (HelpText command : commands) {
            script.append("            '%s:%s'%n".formatted(command.topic(), quoted(command.summary())));
        }
        script.append("""
                            'help:the options of a command'
                        )
                        _describe command commands
                        return
                    fi
                    local command=$words[2]
                    shift words
                    (( CURRENT-- ))
                    case $command in
                """);
        for (HelpText command : commands) {
            script.append("        %s)%n            _arguments \\%n".formatted(command.topic()));
            command.options().forEach(option -> script.append(argument(command.topic(), option)));
            script.append(
                    "                '--help[the options]' \\\n                '*:file:_files'\n            ;;\n");
        }
        return script.append("""
                    esac
                }
                _hearsay "$@"
                """).toString();
    }

    private static String argument(String command, OptionHelp option) {
        String names = option.letter().isEmpty()
                ? "'%s".formatted(option.name())
                : "'(%s %s)'{%1$s,%2$s}'".formatted(option.letter(), option.name());
        String value = option.takesValue() ? ":%s:%s".formatted(quoted(option.value()), action(command, option)) : "";
        String description = quoted(firstPart(option.description()))
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
        return "                %s[%s]%s' \\%n".formatted(names, description, value);
    }

    private static String action(String command, OptionHelp option) {
        List<String> values = OptionValues.of(command, option.name());
        if (values.isEmpty()) {
            return option.takesPath() ? "_files" : "";
        }
        return "(" + String.join(" ", values) + ")";
    }

    /** What stands before the first semicolon: the rest is for the help. */
    private static String firstPart(String description) {
        int end = description.indexOf(';');
        return end < 0 ? description : description.substring(0, end);
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''");
    }
}

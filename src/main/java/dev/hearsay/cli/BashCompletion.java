// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A script that completes commands, options and their values in bash. */
final class BashCompletion {

    private BashCompletion() {}

    static String script(List<HelpText> commands) {
        StringBuilder script = new StringBuilder("""
                # completion of hearsay for bash; load it with: source <(hearsay completion bash)
                _hearsay() {
                    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
                    COMPREPLY=()
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        COMPREPLY=($(compgen -W "%s" -- "$word"))
                        return
                    fi
                    case "$command $previous" in
                """.formatted(names(commands)));
        for (HelpText command : commands) {
            for (OptionHelp option : command.options()) {
                if (option.takesValue()) {
                    script.append(value(command.topic(), option));
                }
            }
        }
        script.append("""
                    esac
                    if [ "${word#-}" != "$word" ]; then
                        case $command in
                """);
        for (HelpText command : commands) {
            String options = command.options().stream().map(OptionHelp::name).collect(Collectors.joining(" "));
            script.append("            %s) COMPREPLY=($(compgen -W \"%s\" -- \"$word\")) ;;%n"
                    .formatted(command.topic(), (options + " --help").strip()));
        }
        return script.append("""
                        esac
                    else
                        COMPREPLY=($(compgen -f -- "$word"))
                    fi
                }
                complete -o filenames -F _hearsay hearsay
                """).toString();
    }

    private static String names(List<HelpText> commands) {
        return commands.stream().map(HelpText::topic).collect(Collectors.joining(" ")) + " help --help --version";
    }

    private static String value(String command, OptionHelp option) {
        List<String> values = OptionValues.of(command, option.name());
        String patterns = "\"%s %s\"".formatted(command, option.name())
                + (option.letter().isEmpty() ? "" : " | \"%s %s\"".formatted(command, option.letter()));
        String reply = values.isEmpty()
                ? option.takesPath() ? "COMPREPLY=($(compgen -f -- \"$word\")); " : ""
                : "COMPREPLY=($(compgen -W \"%s\" -- \"$word\")); ".formatted(String.join(" ", values));
        return "        %s) %sreturn ;;%n".formatted(patterns, reply);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.List;

/** The manual page, in the macros of man(7). */
final class ManualPage {

    private ManualPage() {}

    static String page(String version, List<HelpText> commands) {
        StringBuilder page = new StringBuilder("""
                .TH HEARSAY 1 "" "hearsay %s" "User Commands"
                .SH NAME
                hearsay \\- who said what, to whom and when, from English news, as data
                .SH SYNOPSIS
                """.formatted(escaped(version)));
        for (HelpText command : commands) {
            for (String usage : command.usages()) {
                page.append(".B ")
                        .append(escaped(usage.substring(0, usage.indexOf(": "))))
                        .append("\n.br\n");
            }
        }
        page.append("""
                .SH DESCRIPTION
                Extracts who said what, to whom and when from English news articles, with offsets that prove every word.
                Data goes to standard output, everything else to standard error.
                """);
        commands.forEach(command -> page.append(section(command)));
        return page.append("""
                .SH EXIT STATUS
                0 all done; 1 some article failed (each is named, the rest is complete); 2 wrong usage; 3 the output can't be
                written; 128 plus its number after a signal.
                .SH ENVIRONMENT
                .TP
                .B HEARSAY_JAVA_OPTIONS
                is passed to Java, as in HEARSAY_JAVA_OPTIONS=\\-Xmx8g.
                .TP
                .B HEARSAY_NATIVE
                the folder of unpacked native libraries.
                .TP
                .B NO_COLOR
                turns colours off.
                """).toString();
    }

    private static String section(HelpText command) {
        StringBuilder section =
                new StringBuilder(".SH HEARSAY %s%n".formatted(command.topic().toUpperCase(java.util.Locale.ROOT)));
        section.append(escaped(sentence(command.summary()))).append('\n');
        for (String line : command.prose()) {
            section.append(line.isEmpty() ? ".PP" : escaped(line.strip())).append('\n');
        }
        for (OptionHelp option : command.options()) {
            String names = option.letter().isEmpty() ? option.name() : option.letter() + ", " + option.name();
            section.append(".TP\n.B ")
                    .append(escaped((names + " " + option.value()).strip()))
                    .append('\n');
            section.append(escaped(option.description())).append('\n');
        }
        if (!command.examples().isEmpty()) {
            section.append(".PP\nExamples:\n.PP\n.nf\n");
            command.examples()
                    .forEach(example ->
                            section.append("    ").append(escaped(example)).append('\n'));
            section.append(".fi\n");
        }
        return section.toString();
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.DatabaseUrl;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Standard error without the passwords of the command line: a message that repeats an argument that is a database's address, or
 * any address with a login, shows only its parts that are not secret.
 */
final class DiscreetWriter extends FilterWriter {

    private final Map<String, String> shown = new LinkedHashMap<>();

    DiscreetWriter(Writer out, List<String> arguments) {
        super(out);
        for (String argument : arguments) {
            add(argument);
            // --output=URL
            add(argument.substring(argument.indexOf('=') + 1));
        }
    }

    private void add(String argument) {
        String harmless = DatabaseUrl.withoutPasswords(argument);
        if (!harmless.equals(argument)) {
            shown.put(argument, harmless);
            try {
                // as a path it has one slash after its scheme
                shown.put(Path.of(argument).toString(), harmless);
            } catch (InvalidPathException e) {
                // then no message contains it as a path
            }
            // or a part of that path
            int at = argument.lastIndexOf('@');
            int login = argument.indexOf("//") + 2;
            if (login > 1 && login < at) {
                shown.put(argument.substring(login, at), "***");
            }
        }
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        String part = text.substring(from, from + count);
        for (Map.Entry<String, String> argument : shown.entrySet()) {
            part = part.replace(argument.getKey(), argument.getValue());
        }
        out.write(part);
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        String part = new String(text, from, count);
        write(part, 0, count);
    }
}

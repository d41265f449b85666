// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command did.
 *
 * @param code exit code
 * @param out standard output, read as UTF-8
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String in, String... arguments) {
        return on(Terminal.NONE, in, arguments);
    }

    static CommandRun on(Terminal terminal, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, new PrintWriter(err), terminal);
        int code = new Main(streams).run(List.of(arguments));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}

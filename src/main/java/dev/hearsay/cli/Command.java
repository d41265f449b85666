// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.util.List;

/** One command of {@code hearsay}. */
interface Command {

    /**
     * Runs it.
     *
     * @param arguments after the command's name
     * @return the exit code
     * @throws UsageException if the arguments are wrong
     * @throws IOException if standard output can't be written
     */
    int run(List<String> arguments, Streams streams) throws UsageException, IOException;
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams of a command: data goes to {@code out}, everything else to {@code err}.
 *
 * @param in standard input
 * @param out standard output; throws if its reader has closed it
 * @param err diagnostics and notes
 * @param terminal describes standard output
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {}

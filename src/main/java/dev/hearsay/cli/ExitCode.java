// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** How a command ends; a signal ends it with 128 and the signal's number. */
final class ExitCode {

    static final int DONE = 0;
    /** Some article failed, a claim did not verify, or a floor was not reached; the rest is complete. */
    static final int INCOMPLETE = 1;

    static final int USAGE = 2;
    /** The output can't be written, or no folder can be written for the native libraries. */
    static final int UNWRITABLE = 3;

    /** The reader of standard output has gone, as by {@code | head}: what SIGPIPE gives other tools. */
    static final int CLOSED_PIPE = 128 + 13;

    /** Ended by SIGTERM; Java itself gives the number of the signal, and this only where it can't. */
    static final int STOPPED = 128 + 15;

    private ExitCode() {}
}

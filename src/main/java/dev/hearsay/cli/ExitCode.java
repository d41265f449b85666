// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** The exit codes of a command; a signal ends it with 128 plus the number of the signal. */
final class ExitCode {

    static final int DONE = 0;
    /** Some article failed, a claim did not verify, or a floor was not reached; the rest is complete. */
    static final int INCOMPLETE = 1;

    static final int USAGE = 2;
    /** The output can't be written, or no folder can be written for the native libraries. */
    static final int UNWRITABLE = 3;

    /** What the number of a signal is added to. */
    static final int SIGNAL = 128;

    /** The reader of standard output has closed it, as {@code | head} does: the code that SIGPIPE gives other tools. */
    static final int CLOSED_PIPE = SIGNAL + 13;

    private ExitCode() {}
}

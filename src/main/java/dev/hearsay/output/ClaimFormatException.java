// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;

/** A line of a claims file is not a claim. */
public final class ClaimFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * The exception for a line.
     *
     * @param file the claims file
     * @param line counted from 1
     * @param message what is wrong and what to do, without the place
     */
    public ClaimFormatException(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The way compilers write it: {@code file:line: error: message}. */
    public String diagnostic() {
        return file + ":" + line + ": error: " + getMessage();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.nio.file.Path;

/**
 * Gold, predictions or floors can't be used because a file is missing or a line in it is malformed. The message names the file,
 * the line if there is one, what is wrong and what to do.
 */
public final class BadDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error in the file or folder as a whole. */
    public BadDataException(Path file, String what) {
        super(file + ": error: " + what);
    }

    /**
     * An error on one line.
     *
     * @param line counted from 1
     */
    public BadDataException(Path file, int line, String what) {
        super(file + ":" + line + ": error: " + what);
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

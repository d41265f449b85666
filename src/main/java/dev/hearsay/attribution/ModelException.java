// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** A model can't be used because a file of it is missing or damaged. The message names the file and says what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

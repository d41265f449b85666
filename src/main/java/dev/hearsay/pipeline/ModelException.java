// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/** A model can't be used because a file of it is missing or damaged. The message names the file and says what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

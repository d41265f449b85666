// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** A field of a JSON record is missing or is not what it should be; the message names it. */
final class FieldException extends Exception {

    private static final long serialVersionUID = 1L;

    FieldException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

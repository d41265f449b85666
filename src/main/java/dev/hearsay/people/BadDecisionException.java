// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

/** A decision about people that can't be recorded; the message says what is wrong with it and what to do. */
public final class BadDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadDecisionException(String message) {
        super(message);
    }
}

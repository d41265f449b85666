// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

/** A decision that can't be recorded; the message says what is wrong with it and what to do. */
public final class BadReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadReviewException(String message) {
        super(message);
    }
}

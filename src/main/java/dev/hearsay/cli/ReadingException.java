// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;

/** Claims can't be read; the message says which, why, and what to do. */
final class ReadingException extends IOException {

    private static final long serialVersionUID = 1L;

    ReadingException(String message, IOException cause) {
        super(message, cause);
    }

    /** Reads something. */
    interface Reading<T> {
        T read() throws UsageException, IOException;
    }

    /**
     * Reads, so that errors of reading are distinguished from errors of writing.
     *
     * @param name of the claims, as given
     */
    static <T> T of(String name, Reading<T> reading) throws UsageException, ReadingException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new ReadingException(ClaimInput.trouble(name, e), e);
        }
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The database can't be opened or written: it is not there, refuses the password, is locked, full or read-only, has
 * a newer schema, or the connection was lost. The message says what happened, where and what to do; neither
 * it nor the message of a cause holds a password. What was committed before stays, nothing of the failed write does.
 */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

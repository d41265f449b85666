// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.StoreException;
import java.io.IOException;

/** An output can't be written; the message says which one and why. */
final class UnwritableOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(String output, IOException cause) {
        super("can't write " + output + ": " + reason(cause), cause);
    }

    /** A database, whose exception explains the error. */
    UnwritableOutputException(StoreException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** An address at which no server can listen. */
    static UnwritableOutputException ofAddress(String address, IOException cause) {
        Throwable reason = cause.getCause() == null ? cause : cause.getCause();
        return new UnwritableOutputException(
                "can't listen on " + address + ": " + reason.getMessage() + "; see what listens there, or name another"
                        + " with --port and --host",
                (Throwable) cause);
    }

    private UnwritableOutputException(String message, Throwable cause) {
        super(message, cause);
    }

    private UnwritableOutputException(UnwritableOutputException failure, String advice) {
        super(failure.getMessage() + "; " + advice, failure.getCause());
    }

    /** The same, with advice on what to do. */
    UnwritableOutputException withAdvice(String advice) {
        return new UnwritableOutputException(this, advice);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName().replace("Exception", "");
        return switch (kind) {
            case "AccessDenied" -> "permission denied";
            case "NoSuchFile" -> "there is no such folder";
            default -> message == null ? kind : message;
        };
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

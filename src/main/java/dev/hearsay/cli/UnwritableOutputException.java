// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.StoreException;
import java.io.IOException;

/** An output can't be written; the message says which and why. */
final class UnwritableOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(String output, IOException cause) {
        super("can't write " + output + ": " + reason(cause), cause);
    }

    /** A database, whose exception says all. */
    UnwritableOutputException(StoreException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    private UnwritableOutputException(UnwritableOutputException told, String advice) {
        super(told.getMessage() + "; " + advice, told.getCause());
    }

    /** The same with what to do. */
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

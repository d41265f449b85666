// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.natives.NativeLibraryException;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.EOFException;
import java.io.IOException;

/** Says to a person what is wrong with something packed. */
final class Damage {

    private Damage() {}

    /**
     * The rejection of what ended in {@code cause}; a rejection is its own.
     *
     * @throws NativeLibraryException if that is the cause: then the file isn't at fault
     */
    static RejectedArticleException rejection(Exception cause) {
        if (cause instanceof NativeLibraryException fault) {
            throw fault;
        }
        if (cause instanceof RejectedArticleException rejection) {
            return rejection;
        }
        return new RejectedArticleException("damaged", message(cause));
    }

    private static String message(Exception cause) {
        if (cause instanceof EOFException) {
            return "it is cut off: its end is missing; get it again from where it came";
        }
        String detail = cause.getMessage();
        String reason = cause instanceof IOException && detail != null ? detail.strip() : cause.toString();
        return "can't be unpacked, it is damaged (" + reason + "); get it again from where it came";
    }
}

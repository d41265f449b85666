// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.natives.NativeLibraryException;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Pattern;

/** Explains to the user what is wrong with a packed file. */
public final class Damage {

    /** The wording of libraries that have no exception type for it. */
    private static final Pattern TRUNCATED = Pattern.compile("(?i)\\btruncated\\b|unexpected (?:EOF|end)\\b");

    private Damage() {}

    /**
     * The rejection for a failure with {@code cause}; if that is a rejection already, it is returned itself.
     *
     * @throws NativeLibraryException if that is the cause, as the file isn't at fault then
     */
    public static RejectedArticleException rejection(Exception cause) {
        if (cause instanceof NativeLibraryException fault) {
            throw fault;
        }
        if (cause instanceof RejectedArticleException rejection) {
            return rejection;
        }
        return new RejectedArticleException("damaged", message(cause));
    }

    /** Whether something ended too early, like an interrupted download. */
    public static boolean isCutOff(Exception cause) {
        return cause instanceof EOFException
                || (cause instanceof IOException
                        && TRUNCATED.matcher("" + cause.getMessage()).find());
    }

    private static String message(Exception cause) {
        if (isCutOff(cause)) {
            return "it is cut off: its end is missing; what is whole before the cut is read; get it again from where it"
                    + " came";
        }
        String detail = cause.getMessage();
        String reason = cause instanceof IOException && detail != null ? detail.strip() : cause.toString();
        return "can't be unpacked, it is damaged (" + reason + "); get it again from where it came";
    }
}

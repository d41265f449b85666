// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Explains to the user why a file can't be read. */
public final class Unreadable {

    private Unreadable() {}

    public static String explain(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "can't be read: permission denied; make it readable for you, for example with chmod u+r";
        }
        if (reason instanceof NoSuchFileException) {
            return "can't be read: the link leads to a file that doesn't exist, or the file is gone by now";
        }
        String detail = reason.getMessage();
        return "can't be read: " + (detail == null ? reason.getClass().getSimpleName() : detail);
    }
}

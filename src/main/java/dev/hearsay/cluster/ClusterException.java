// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import org.jspecify.annotations.Nullable;

/** A job can't be run; the message says why and what to do. */
public final class ClusterException extends Exception {

    private static final long serialVersionUID = 1;

    /** What it is that can't be used. */
    public enum Kind {
        /** What the user asked for. */
        REQUEST,
        /** The output. */
        OUTPUT
    }

    private final Kind kind;

    public ClusterException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

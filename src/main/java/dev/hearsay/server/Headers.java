// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import org.jspecify.annotations.Nullable;

/** The headers of a request. */
interface Headers {

    /** The value of a header, whatever the case of its name; null if it is not there. */
    @Nullable String get(String name);
}

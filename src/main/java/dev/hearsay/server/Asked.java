// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.util.function.BooleanSupplier;

/**
 * A request as an endpoint sees it.
 *
 * @param rest what follows the route in the path, decoded; empty where it is the path
 * @param parameters of the query
 * @param headers of the request
 * @param body all of it; empty if there is none
 * @param over whether nobody waits for the answer any more
 */
// requests are never compared
@SuppressWarnings("ArrayRecordComponent")
record Asked(String rest, Parameters parameters, Headers headers, byte[] body, BooleanSupplier over) {

    /** Whether the client prefers JSON Lines to one JSON value. */
    boolean wantsLines() {
        String accept = headers.get("Accept");
        return accept != null && (accept.contains(Answer.LINES) || accept.contains("application/jsonl"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.util.Optional;
import java.util.Set;

/**
 * A method and a path.
 *
 * @param method of HTTP
 * @param path as the description of the API has it; one that ends with a name in braces takes all that follows
 * @param work where it is done
 * @param endpoint that answers
 */
record Route(String method, String path, Work work, Endpoint endpoint) {

    /** What has no data in it. */
    private static final Set<String> OPEN = Set.of(HealthEndpoint.PATH, PageEndpoint.PATH, PageEndpoint.FILES);

    /** Where the work of a route is done. */
    enum Work {
        /** At once: it takes no time. */
        NONE,
        /** By those who tell how the server is, which must not wait for the others. */
        HEALTH,
        /** By those who read the database. */
        QUERY,
        /** By those who extract. */
        EXTRACTION
    }

    /** What of a path, still percent-encoded, is not fixed; empty if the path is another's. */
    Optional<String> rest(String asked) {
        int brace = path.indexOf('{');
        if (brace < 0) {
            return asked.equals(path) ? Optional.of("") : Optional.empty();
        }
        return asked.startsWith(path.substring(0, brace)) && asked.length() > brace
                ? Optional.of(asked.substring(brace))
                : Optional.empty();
    }

    boolean hasBody() {
        return method.equals("POST");
    }

    /** Whether anybody may ask, without a token. */
    boolean open() {
        return OPEN.contains(path);
    }
}

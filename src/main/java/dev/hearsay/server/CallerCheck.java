// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A web page that the user visits can make the browser send requests to this machine, so a request is refused that
 *
 * <ul>
 *   <li>names another host than this one, if this one is only reachable from the machine itself: its address was resolved anew
 *       by a page of that host (DNS rebinding)
 *   <li>writes, and comes from a page of another origin (cross-site request forgery)
 *   <li>has not the token, if there is one.
 * </ul>
 */
final class CallerCheck {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final @Nullable Token token;
    private final boolean local;
    private final String host;

    /**
     * A check.
     *
     * @param token that must be sent; null for none
     * @param local whether only this machine can reach the server
     * @param host name or address on which it listens
     */
    CallerCheck(@Nullable Token token, boolean local, String host) {
        this.token = token;
        this.local = local;
        this.host = host;
    }

    /**
     * Refuses what is not allowed.
     *
     * @param method of the request
     * @param authority host and port that the request's line names; null if it names none
     * @param open whether no token is needed
     * @throws ProblemException if it is refused
     */
    void check(String method, @Nullable String authority, Headers headers, boolean open) {
        String asked = headers.get("Host");
        if (local && !(isOwn(asked) && isOwn(authority))) {
            throw new ProblemException(new Problem(
                    421, "wrong-host", "this server answers only requests to localhost, 127.0.0.1 or its own --host"));
        }
        if (!open && token != null && !token.accepts(headers.get("Authorization"))) {
            throw new ProblemException(new Problem(
                    401,
                    "no-token",
                    "send the token of --token-file in the header 'Authorization: Bearer TOKEN'",
                    java.util.Map.of("WWW-Authenticate", "Bearer")));
        }
        if (!READING.contains(method) && !isFromOwnPage(headers.get("Origin"), headers.get("Sec-Fetch-Site"), asked)) {
            throw new ProblemException(
                    new Problem(403, "other-origin", "pages of other sites may not send anything to this server"));
        }
    }

    private boolean isOwn(@Nullable String asked) {
        if (asked == null) {
            return true;
        }
        String name = asked.replaceFirst(":\\d*$", "").toLowerCase(java.util.Locale.ROOT);
        return LOCAL.contains(name) || name.equalsIgnoreCase(host) || name.equalsIgnoreCase("[" + host + "]");
    }

    /** Programs send neither header; browsers send them from every page. */
    private static boolean isFromOwnPage(@Nullable String origin, @Nullable String site, @Nullable String host) {
        boolean sameHost =
                origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(String.valueOf(host));
        return sameHost && (site == null || OWN_SITE.contains(site));
    }
}

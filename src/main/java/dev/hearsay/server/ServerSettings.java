// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a server serves.
 *
 * @param host name or address on which it listens
 * @param port on which it listens; 0 for any that is free
 * @param token that clients must send; null for none
 * @param maxBody the most bytes of a body
 * @param patience how long a request may take, from its headers to its answer
 * @param threads how many requests are extracted from at a time
 * @param waiting how many more may wait for that
 */
public record ServerSettings(
        String host, int port, @Nullable Token token, int maxBody, Duration patience, int threads, int waiting) {

    /** Ten megabytes, a minute; as many threads as the machine has cores, and eight requests waiting for each. */
    public static ServerSettings on(String host, int port) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new ServerSettings(host, port, null, 10 << 20, Duration.ofSeconds(60), cores, 8 * cores);
    }
}

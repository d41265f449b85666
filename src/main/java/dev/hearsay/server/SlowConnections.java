// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that send the headers of a request a byte at a time: each byte keeps a connection from being idle, so
 * many of them would take all connections that there are.
 */
final class SlowConnections {

    private static final int LOOKS = 4;

    private final ServerConnector connector;
    private final Duration patience;
    private Map<EndPoint, Seen> seen = new HashMap<>();

    /**
     * What a connection was seen to have sent.
     *
     * @param requests whole
     * @param bytes at all
     * @param since when it has been sending another request; null if it is not
     */
    private record Seen(long requests, long bytes, @Nullable Long since) {}

    /**
     * Looks after the connections of a connector.
     *
     * @param patience how long the headers of a request may take
     */
    SlowConnections(ServerConnector connector, Duration patience) {
        this.connector = connector;
        this.patience = patience;
    }

    void watch() {
        long pause = Math.max(1, patience.toMillis() / LOOKS);
        connector.getScheduler().schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Map<EndPoint, Seen> now = new HashMap<>();
        for (EndPoint endPoint : connector.getConnectedEndPoints()) {
            Connection connection = endPoint.getConnection();
            if (connection != null) {
                Seen found = found(seen.get(endPoint), connection);
                now.put(endPoint, found);
                if (found.since() != null && System.nanoTime() - found.since() > patience.toNanos()) {
                    endPoint.close();
                }
            }
        }
        seen = now;
        if (connector.isRunning()) {
            watch();
        }
    }

    private static Seen found(@Nullable Seen before, Connection connection) {
        long requests = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        if (before == null) {
            before = new Seen(0, 0, null);
        }
        if (requests != before.requests() || requests != connection.getMessagesOut()) {
            return new Seen(requests, bytes, null);
        }
        if (bytes == before.bytes() && before.since() == null) {
            return before;
        }
        return new Seen(
                requests, before.bytes(), before.since() == null ? Long.valueOf(System.nanoTime()) : before.since());
    }
}

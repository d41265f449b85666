// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.io.IOException;

/** {@code GET /v1/metrics}: the counts and times of the server, in Prometheus's text format. */
final class MetricsEndpoint implements Endpoint {

    static final String PATH = "/v1/metrics";

    private final Metrics metrics;

    MetricsEndpoint(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.parameters().only();
        return Answer.of(200, Metrics.CONTENT_TYPE, metrics.text());
    }
}

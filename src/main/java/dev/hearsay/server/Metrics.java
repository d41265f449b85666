// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/** What the server counts and measures, besides Java's memory, threads and garbage collection. */
final class Metrics {

    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double NANOS = 1e9;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("hearsay_requests_total")
            .help("Requests, by route and status of the answer")
            .labelNames("route", "method", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("hearsay_request_duration_seconds")
            .help("Time from a request's headers to its answer")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
            .register(registry);
    private final Counter refused = Counter.builder()
            .name("hearsay_refused_requests_total")
            .help("Requests that were not served, by the code of the problem")
            .labelNames("code")
            .register(registry);
    private final Counter articles = Counter.builder()
            .name("hearsay_extracted_articles_total")
            .help("Articles that came in bodies, by what became of them: extracted, failed, not_an_article")
            .labelNames("result")
            .register(registry);
    private final Counter claims = Counter.builder()
            .name("hearsay_extracted_claims_total")
            .help("Claims found in the articles that came in bodies")
            .register(registry);

    Metrics() {
        JvmMetrics.builder().register(registry);
    }

    /** Watches the threads and requests of a kind of work. */
    void watch(String work, WorkQueue queue) {
        GaugeWithCallback.builder()
                .name("hearsay_" + work + "_running")
                .help("Requests that are worked on")
                .callback(gauge -> gauge.call(queue.running()))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hearsay_" + work + "_waiting")
                .help("Requests that wait for a thread")
                .callback(gauge -> gauge.call(queue.waiting()))
                .register(registry);
    }

    void answered(String route, String method, int status, Duration time) {
        requests.labelValues(route, method, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(time.toNanos() / NANOS);
    }

    void refused(String code) {
        refused.labelValues(code).inc();
    }

    void extracted(long extracted, long failed, long noArticles, long found) {
        articles.labelValues("extracted").inc(extracted);
        articles.labelValues("failed").inc(failed);
        articles.labelValues("not_an_article").inc(noArticles);
        claims.inc(found);
    }

    byte[] text() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, registry.scrape(), EscapingScheme.ALLOW_UTF8);
        return text.toByteArray();
    }
}

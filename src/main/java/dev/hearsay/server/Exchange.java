// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A request and its one answer: the first that is given counts. It must be given in time. */
final class Exchange {

    private static final String UNKNOWN = "unknown";

    /** After how many seconds it is worth to try again. */
    private static final int BUSY_SECONDS = 2;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Metrics metrics;
    private final AtomicBoolean over = new AtomicBoolean();
    private final long began = System.nanoTime();
    private volatile Stage stage = Stage.READING;
    private volatile String route = UNKNOWN;
    private volatile Scheduler.@Nullable Task deadline;
    private volatile boolean read;

    /** How far it has come. */
    enum Stage {
        READING,
        WAITING,
        WORKING
    }

    Exchange(Request request, Response response, Callback callback, Metrics metrics) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.metrics = metrics;
        this.read = !hasBody(request);
        request.addFailureListener(this::lost);
        // nothing is sent while it is worked on; it has a deadline of its own
        request.addIdleTimeoutListener(idle -> false);
    }

    /** The client is gone. */
    private void lost(Throwable cause) {
        if (over.compareAndSet(false, true)) {
            end();
            callback.failed(cause);
        }
    }

    String method() {
        return request.getMethod();
    }

    /** As it was sent, still percent-encoded. */
    String path() {
        return request.getHttpURI().getPath();
    }

    Headers headers() {
        HttpFields fields = request.getHeaders();
        return fields::get;
    }

    /** Takes what has come of the body; null if nothing has. */
    Content.@Nullable Chunk read() {
        Content.Chunk chunk = request.read();
        if (chunk != null && chunk.isLast()) {
            read = true;
        }
        return chunk;
    }

    /** Calls back when more of the body has come. */
    void awaitBody(Runnable more) {
        request.demand(more);
    }

    Request request() {
        return request;
    }

    void routed(String path) {
        route = path;
    }

    void reached(Stage reached) {
        stage = reached;
    }

    /** Whether it has been answered, or nobody waits for an answer any more. */
    boolean isOver() {
        return over.get();
    }

    /** Answers with a problem if there is no answer by then. */
    void endsAfter(Duration patience) {
        deadline =
                request.getComponents().getScheduler().schedule(this::late, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void late() {
        Problem problem = switch (stage) {
            case READING -> BodyReading.SLOW;
            case WAITING -> Problem.busy(BUSY_SECONDS);
            case WORKING ->
                new Problem(
                        408,
                        "too-long",
                        "this takes longer than the server's --timeout; send fewer articles at a time");
        };
        refuse(problem);
    }

    /** Answers that more requests came than can be served. */
    void refuseAsBusy() {
        refuse(Problem.busy(BUSY_SECONDS));
    }

    void refuse(Problem problem) {
        if (answer(problem.answer())) {
            metrics.refused(problem.code());
        }
    }

    /** Answers; false if there is an answer already, or nobody waits for it. */
    boolean answer(Answer answer) {
        if (!over.compareAndSet(false, true)) {
            end();
            return false;
        }
        end();
        metrics.answered(
                route,
                route.equals(UNKNOWN) ? UNKNOWN : method(),
                answer.status(),
                Duration.ofNanos(System.nanoTime() - began));
        SecurityHeaders.addTo(response.getHeaders());
        answer.headers().forEach(response.getHeaders()::put);
        if (!read) {
            // the rest of the body may still come, so no other request can follow it; a client that isn't told would
            // send one
            response.getHeaders().put("Connection", "close");
        }
        response.setStatus(answer.status());
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private void end() {
        Scheduler.Task waiting = deadline;
        if (waiting != null) {
            waiting.cancel();
        }
    }
}

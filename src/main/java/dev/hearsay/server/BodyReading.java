// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;

/**
 * Reads the body of a request as it comes, without a thread that waits for it. A body that is too large, or larger than the
 * memory that all bodies share, ends the request.
 */
final class BodyReading implements Runnable {

    private static final Map<String, String> CLOSE = Map.of("Connection", "close");

    static final Problem SLOW =
            new Problem(408, "slow-body", "the body did not arrive in time; send it faster, or in parts", CLOSE);

    private final Exchange exchange;
    private final BodyBudget budget;
    private final int limit;
    private final Consumer<byte[]> next;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /**
     * A reading that begins when it is run.
     *
     * @param budget that the bytes are taken from; who takes the body gives them back
     * @param limit the most bytes of the body
     * @param next gets the body
     */
    BodyReading(Exchange exchange, BodyBudget budget, int limit, Consumer<byte[]> next) {
        this.exchange = exchange;
        this.budget = budget;
        this.limit = limit;
        this.next = next;
    }

    @Override
    public void run() {
        while (!exchange.isOver()) {
            Content.Chunk chunk = exchange.read();
            if (chunk == null) {
                exchange.awaitBody(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                stop(
                        chunk.getFailure() instanceof TimeoutException
                                ? SLOW
                                : new Problem(400, "broken-body", "the body ended before its end", CLOSE));
                return;
            }
            boolean last = chunk.isLast();
            boolean kept = keep(chunk);
            chunk.release();
            if (!kept) {
                return;
            }
            if (last) {
                next.accept(body.toByteArray());
                return;
            }
        }
        budget.giveBack(body.size());
    }

    private boolean keep(Content.Chunk chunk) {
        int more = chunk.remaining();
        if (more > limit - body.size()) {
            stop(tooLarge(limit));
            return false;
        }
        if (!budget.take(more)) {
            budget.giveBack(body.size());
            exchange.refuseAsBusy();
            return false;
        }
        byte[] bytes = new byte[more];
        chunk.getByteBuffer().get(bytes);
        body.writeBytes(bytes);
        return true;
    }

    private void stop(Problem problem) {
        budget.giveBack(body.size());
        exchange.refuse(problem);
    }

    static Problem tooLarge(int limit) {
        return new Problem(
                413,
                "too-large",
                "the body has more than " + limit + " bytes, the server's --max-body; send its articles one by one",
                CLOSE);
    }
}

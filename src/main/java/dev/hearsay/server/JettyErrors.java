// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problems that Jetty finds, in the form of all others and without its words, which may repeat what was sent. */
final class JettyErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = problem(response.getStatus()).answer();
        SecurityHeaders.addTo(response.getHeaders());
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 408 -> new Problem(408, "slow", "the request did not arrive in time");
            case 413 -> new Problem(413, "too-large", "the request is too large");
            case 414 -> new Problem(414, "long-address", "the address is too long");
            case 431 -> new Problem(431, "large-headers", "the headers are too large");
            case 505 -> new Problem(505, "version", "send HTTP/1.1");
            default ->
                status >= 500
                        ? Problem.fault()
                        : new Problem(status, "bad-request", "this is not a request of HTTP/1.1");
        };
    }
}

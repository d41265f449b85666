// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Where requests arrive: who asks is checked, the body is read, and the work is given to those who do it. */
final class Entrance extends Handler.Abstract.NonBlocking {

    private static final Problem ENDING = new Problem(
            503, "ending", "the server is ending; what it works on, it finishes", Map.of("Connection", "close"));

    private final InFlight inFlight;
    private final ServerSettings settings;
    private final CallerCheck check;
    private final List<Route> routes;
    private final Map<Route.Work, WorkQueue> queues;
    private final BodyBudget budget;
    private final Metrics metrics;
    private final Consumer<String> log;

    Entrance(
            InFlight inFlight,
            ServerSettings settings,
            CallerCheck check,
            List<Route> routes,
            Map<Route.Work, WorkQueue> queues,
            BodyBudget budget,
            Metrics metrics,
            Consumer<String> log) {
        this.inFlight = inFlight;
        this.settings = settings;
        this.check = check;
        this.routes = routes;
        this.queues = queues;
        this.budget = budget;
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback, metrics);
        if (!inFlight.enter()) {
            exchange.refuse(ENDING);
            return true;
        }
        Request.addCompletionListener(request, cause -> inFlight.leave());
        try {
            admit(exchange);
        } catch (ProblemException e) {
            exchange.refuse(e.problem());
        }
        return true;
    }

    private void admit(Exchange exchange) {
        String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
        String path = exchange.path();
        Optional<Route> route = routes.stream()
                .filter(one -> one.method().equals(method))
                .filter(one -> one.rest(path).isPresent())
                .findFirst();
        boolean open = route.map(Route::open).orElse(false);
        check.check(exchange.method(), exchange.request().getHttpURI().getAuthority(), exchange.headers(), open);
        if (route.isEmpty()) {
            throw new ProblemException(notServed(path));
        }
        exchange.routed(route.get().path());
        String rest = decoded(route.get().rest(path).orElseThrow());
        Parameters parameters = parameters(exchange.request());
        exchange.endsAfter(settings.patience());
        if (!route.get().hasBody()) {
            dispatch(exchange, route.get(), rest, parameters, new byte[0]);
            return;
        }
        if (exchange.request().getLength() > settings.maxBody()) {
            throw new ProblemException(BodyReading.tooLarge(settings.maxBody()));
        }
        new BodyReading(
                        exchange,
                        budget,
                        settings.maxBody(),
                        body -> dispatch(exchange, route.get(), rest, parameters, body))
                .run();
    }

    private void dispatch(Exchange exchange, Route route, String rest, Parameters parameters, byte[] body) {
        exchange.reached(Exchange.Stage.WAITING);
        Asked asked = new Asked(rest, parameters, exchange.headers(), body, exchange::isOver);
        Runnable work = () -> {
            try {
                exchange.reached(Exchange.Stage.WORKING);
                work(exchange, route, asked);
            } finally {
                budget.giveBack(body.length);
            }
        };
        WorkQueue queue = queues.get(route.work());
        if (queue == null) {
            work.run();
        } else if (!queue.offer(work)) {
            budget.giveBack(body.length);
            exchange.refuseAsBusy();
        }
    }

    private void work(Exchange exchange, Route route, Asked asked) {
        if (exchange.isOver()) {
            return;
        }
        try {
            exchange.answer(route.endpoint().answer(asked));
        } catch (ProblemException e) {
            exchange.refuse(e.problem());
        } catch (IOException e) {
            log.accept(route.method() + " " + route.path() + ": " + e.getMessage());
            exchange.refuse(Problem.database());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.accept(route.method() + " " + route.path() + ": a fault inside Hearsay (" + e + "); please report it");
            exchange.refuse(Problem.fault());
        }
    }

    private Problem notServed(String path) {
        String allowed = routes.stream()
                .filter(route -> route.rest(path).isPresent())
                .map(Route::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return allowed.isEmpty()
                ? Problem.missing("there is nothing at this path; " + OpenApiEndpoint.PATH + " describes what there is")
                : new Problem(405, "wrong-method", "this path takes " + allowed, Map.of("Allow", allowed));
    }

    private static String decoded(String rest) {
        try {
            // in a path a plus sign is itself
            return URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.parameter("the path is not percent-encoded as it should be"));
        }
    }

    private static Parameters parameters(Request request) {
        try {
            Map<String, List<String>> values = new HashMap<>();
            for (Fields.Field field : Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
                values.put(field.getName(), field.getValues());
            }
            return new Parameters(values);
        } catch (RuntimeException e) {
            // what the library throws differs with what is wrong
            throw new ProblemException(Problem.parameter("the query is not percent-encoded as it should be"));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.output.Words;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.ReviewStore;
import dev.hearsay.report.PageFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Hearsay over HTTP. It answers as soon as it is started; requests for extraction wait until {@link #loaded} gives it the
 * models. {@code docs/server.md} describes what it answers.
 */
public final class HearsayServer implements AutoCloseable {

    /** Threads that read and write connections; the work is done by others. */
    private static final int IO_THREADS = 16;

    private static final int CONNECTIONS = 1000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int HEALTH_THREADS = 2;
    private static final int QUERIES = 8;
    private static final int WAITING_QUERIES = 512;

    /** How many bodies of the largest size may be in memory at a time. */
    private static final int LARGE_BODIES = 8;

    private final Server server;
    private final ServerConnector connector;
    private final InFlight inFlight = new InFlight();
    private final Duration patience;
    private final SlowConnections slow;
    private final Extractor extractor;
    private final LookedUp lookedUp;
    private final Map<Route.Work, WorkQueue> queues = new EnumMap<>(Route.Work.class);
    private final List<Route> routes;

    /**
     * A server that does not listen yet.
     *
     * @param version of Hearsay
     * @param extraction which claims are found
     * @param database whose claims are served; null for none
     * @param log gets what went wrong, a line each
     */
    public HearsayServer(
            ServerSettings settings,
            String version,
            ExtractionSettings extraction,
            @Nullable ReadPool database,
            Consumer<String> log) {
        this(settings, version, extraction, database, null, log);
    }

    /**
     * The same, with reviews.
     *
     * @param reviews records the decisions of reviewers about the claims of the database; null if none are taken
     */
    public HearsayServer(
            ServerSettings settings,
            String version,
            ExtractionSettings extraction,
            @Nullable ReadPool database,
            @Nullable ReviewStore reviews,
            Consumer<String> log) {
        this.extractor = new Extractor(extraction);
        this.lookedUp = new LookedUp(database, log);
        Metrics metrics = new Metrics();
        queues.put(Route.Work.EXTRACTION, new WorkQueue("extract", settings.threads(), settings.waiting()));
        queues.put(Route.Work.HEALTH, new WorkQueue("health", HEALTH_THREADS, WAITING_QUERIES));
        queues.put(Route.Work.QUERY, new WorkQueue("query", QUERIES, WAITING_QUERIES));
        queues.forEach((work, queue) -> metrics.watch(Words.of(work), queue));
        this.routes = routes(version, extractor, metrics, lookedUp, settings, database, reviews, log);
        QueuedThreadPool threads = new QueuedThreadPool(IO_THREADS);
        threads.setName("http");
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setErrorHandler(new JettyErrors());
        this.patience = settings.patience();
        server.setHandler(new Entrance(
                inFlight,
                settings,
                new CallerCheck(settings.token(), isLocal(settings.host()), settings.host()),
                routes,
                queues,
                new BodyBudget((long) LARGE_BODIES * settings.maxBody()),
                metrics,
                log));
        this.slow = new SlowConnections(connector, settings.patience());
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        // the ids of articles have slashes and more; no path is ever that of a file
        http.setUriCompliance(UriCompliance.from(EnumSet.of(
                Violation.AMBIGUOUS_PATH_SEGMENT,
                Violation.AMBIGUOUS_EMPTY_SEGMENT,
                Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.AMBIGUOUS_PATH_PARAMETER,
                Violation.AMBIGUOUS_PATH_ENCODING,
                Violation.SUSPICIOUS_PATH_CHARACTERS)));
        return http;
    }

    private static List<Route> routes(
            String version,
            Extractor extractor,
            Metrics metrics,
            LookedUp lookedUp,
            ServerSettings settings,
            @Nullable ReadPool database,
            @Nullable ReviewStore reviews,
            Consumer<String> log) {
        List<Route> routes = new ArrayList<>();
        PageFiles files = PageFiles.load();
        routes.add(new Route("GET", PageEndpoint.PATH, Route.Work.NONE, new PageEndpoint(files)));
        routes.add(new Route("GET", PageEndpoint.FILES, Route.Work.NONE, new PageEndpoint(files)));
        routes.add(new Route(
                "GET",
                HealthEndpoint.PATH,
                Route.Work.HEALTH,
                new HealthEndpoint(
                        version,
                        extractor::isLoaded,
                        database != null,
                        reviews != null,
                        lookedUp,
                        settings.token() != null,
                        settings.maxBody())));
        routes.add(new Route("GET", MetricsEndpoint.PATH, Route.Work.NONE, new MetricsEndpoint(metrics)));
        routes.add(new Route("GET", OpenApiEndpoint.PATH, Route.Work.NONE, new OpenApiEndpoint()));
        routes.add(new Route(
                "POST",
                ExtractEndpoint.PATH,
                Route.Work.EXTRACTION,
                new ExtractEndpoint(extractor, metrics, settings.maxBody(), log)));
        Endpoint none = asked -> {
            throw new ProblemException(Problem.missing(
                    "the server was started without claims: name a database, as in 'hearsay serve claims.db'"));
        };
        routes.add(new Route(
                "GET", ClaimsEndpoint.PATH, Route.Work.QUERY, database == null ? none : new ClaimsEndpoint(database)));
        routes.add(new Route(
                "GET",
                SpeakersEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new SpeakersEndpoint(database)));
        routes.add(new Route(
                "GET", PeopleEndpoint.PATH, Route.Work.QUERY, database == null ? none : new PeopleEndpoint(database)));
        routes.add(new Route(
                "GET", PersonEndpoint.PATH, Route.Work.QUERY, database == null ? none : new PersonEndpoint(database)));
        routes.add(new Route(
                "GET",
                ArticlesEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new ArticlesEndpoint(database)));
        routes.add(new Route(
                "GET",
                ArticleEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new ArticleEndpoint(database)));
        routes.add(new Route(
                "GET",
                StatementsEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new StatementsEndpoint(database)));
        routes.add(new Route(
                "GET",
                StatementEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new StatementEndpoint(database)));
        routes.add(new Route(
                "GET",
                ReviewsEndpoint.PATH,
                Route.Work.QUERY,
                database == null ? none : new ReviewsEndpoint(database)));
        routes.add(new Route(
                "POST", ReviewsEndpoint.PATH, Route.Work.QUERY, database == null ? none : new ReviewEndpoint(reviews)));
        routes.add(new Route(
                "GET", QueueEndpoint.PATH, Route.Work.QUERY, database == null ? none : new QueueEndpoint(database)));
        return List.copyOf(routes);
    }

    /** Whether only programs of this machine can reach a host. */
    public static boolean isLocal(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }

    /**
     * Listens.
     *
     * @throws IOException if that is not possible, as where the port is taken
     */
    public void start() throws IOException {
        try {
            server.start();
            slow.watch();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** Where it listens. */
    public URI address() {
        String host = connector.getHost();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort());
    }

    /** Gives it the models; closing them stays with the caller. */
    public void loaded(Hearsay hearsay) {
        extractor.loaded(hearsay);
    }

    /** The routes, each as its method and path. */
    List<String> served() {
        return routes.stream().map(route -> route.method() + " " + route.path()).toList();
    }

    /** Accepts no more requests, finishes those that are being served, and ends. */
    @Override
    public void close() {
        extractor.end();
        connector.close();
        inFlight.end(patience);
        try {
            server.stop();
        } catch (Exception e) {
            // what did not end in time is cut off
        }
        queues.values().forEach(WorkQueue::close);
        lookedUp.close();
    }
}

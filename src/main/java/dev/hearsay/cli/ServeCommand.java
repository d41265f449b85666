// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.server.HearsayServer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code hearsay serve}: extraction and the claims of a database over HTTP, until it is stopped. */
final class ServeCommand implements Command {

    /** Beyond the time that requests have, which are finished. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ServeOptions options = ServeOptions.parse(arguments);
        RunReport report = new RunReport(streams.err(), options.quiet());
        options.engine().warnings().forEach(report::say);
        String name = options.claims();
        if (name == null) {
            return serve(options, null, report);
        }
        try (ServedClaims claims =
                ReadingException.of(name, () -> ServedClaims.open(name, options.review(), streams, report))) {
            return serve(options, claims, report);
        }
    }

    private static int serve(ServeOptions options, @Nullable ServedClaims claims, RunReport report) throws IOException {
        int code;
        try (StopSignal stop = StopSignal.after(options.settings().patience().plus(SLACK));
                HearsayServer server = new HearsayServer(
                        options.settings(),
                        BuildVersions.load().hearsay(),
                        options.engine().extraction(EnumSet.allOf(ClaimKind.class)),
                        claims == null ? null : claims.database(),
                        claims == null ? null : claims.reviews(),
                        trouble -> report.say("hearsay serve: " + trouble))) {
            start(server, options);
            report.note("listening on " + server.address() + "; Ctrl-C ends it");
            server.loaded(options.engine().build(Set.of(Layer.CLAIMS)));
            report.note("the models are loaded");
            stop.await();
            code = stop.exitCode();
            report.note("ending; what is being served is finished");
        }
        report.note("stopped");
        return code;
    }

    private static void start(HearsayServer server, ServeOptions options) throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw UnwritableOutputException.ofAddress(
                    options.settings().host() + ":" + options.settings().port(), e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.cluster.Cluster;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.LinkingSummary;
import java.util.List;

/** {@code hearsay spark-link}: finds the same statement across articles, on Apache Spark. */
final class SparkLinkCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException {
        SparkLinkOptions options = SparkLinkOptions.parse(arguments);
        RunReport report = new RunReport(streams.err(), options.quiet());
        Cluster cluster = SparkCommand.cluster();
        try {
            LinkingSummary did = cluster.link(options.job(), report::note);
            report.note(Quantity.of(did.claims(), "claim") + " linked in " + Quantity.of(did.articles(), "article")
                    + LinkRun.formulaic(did.formulaic()));
            report.note(LinkRun.statements(
                    did.statements(), did.reports(), did.disputed(), "disputed_attributions lists them"));
            if (did.updates() > 0) {
                report.note(LinkRun.updates(did.updates()));
            }
            if (did.damaged() > 0) {
                report.say("hearsay: " + Quantity.of(did.damaged(), "record")
                        + " of the input can't be read; all others are linked");
                return ExitCode.INCOMPLETE;
            }
            return ExitCode.DONE;
        } catch (ClusterException e) {
            return SparkCommand.failed(e, streams.err());
        }
    }
}

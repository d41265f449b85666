// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.report.ReportCounts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay report}: claims in their articles as a web page. */
final class ReportCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ReportOptions options = ReportOptions.parse(arguments, streams.terminal());
        try (ClaimInput input = ReadingException.of(options.input(), () -> ClaimInput.open(options.input()));
                ArticleFiles files = new ArticleFiles(input, options.intake());
                ReadableClaims claims = new ReadableClaims(reader(options, input, streams), streams)) {
            ClaimReport report = new ClaimReport(options, input, files, claims);
            ReportCounts counts = write(report, options.output(), streams);
            tell(counts, report, streams);
            return ExitCode.DONE;
        }
    }

    static Options options() {
        return ReportOptions.options();
    }

    private static ClaimReader reader(ReportOptions options, ClaimInput input, Streams streams)
            throws UsageException, IOException {
        return ReadingException.of(
                options.input(),
                () -> input.database() == null
                        ? input.claims(streams)
                        : input.database().current());
    }

    private static ReportCounts write(ClaimReport report, Target target, Streams streams)
            throws UsageException, IOException {
        if (target instanceof Target.File file) {
            try (ClaimFile page = new ClaimFile(file.path())) {
                ReportCounts counts = report.writeTo(page.stream());
                page.finish();
                return counts;
            } catch (ReadingException | UnwritableOutputException e) {
                throw e;
            } catch (IOException e) {
                throw new UnwritableOutputException(file.path().toString(), e);
            }
        }
        if (target instanceof Target.Device device) {
            return toDevice(report, device.path());
        }
        return report.writeTo(streams.out());
    }

    private static ReportCounts toDevice(ClaimReport report, Path device) throws UsageException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
            return report.writeTo(out);
        }
    }

    private static void tell(ReportCounts counts, ClaimReport report, Streams streams) {
        streams.err()
                .println(Quantity.of(counts.claims(), "claim") + " in " + Quantity.of(counts.articles(), "article")
                        + (report.isCut() ? "; more claims were found than --limit shows" : ""));
        if (counts.changed() > 0) {
            streams.err()
                    .println(Quantity.of(counts.changed(), "article") + (counts.changed() == 1 ? " has" : " have")
                            + " changed since the claims were made");
        }
        if (counts.withoutText() > 0) {
            streams.err()
                    .println(Quantity.of(counts.withoutText(), "article")
                            + " can't be read any more: the report has the claims without the text");
        }
    }
}

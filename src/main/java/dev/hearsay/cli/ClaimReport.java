// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.WrittenClaim;
import dev.hearsay.report.ReportCounts;
import dev.hearsay.report.ReportTitle;
import dev.hearsay.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/** A report that is being written. */
final class ClaimReport {

    /** Above this a browser takes seconds to open the page. */
    private static final long MOST = 50_000;

    private final ReportOptions options;
    private final ClaimInput input;
    private final ArticleFiles files;
    private final ReadableClaims claims;
    private boolean cut;

    ClaimReport(ReportOptions options, ClaimInput input, ArticleFiles files, ReadableClaims claims) {
        this.options = options;
        this.input = input;
        this.files = files;
        this.claims = claims;
    }

    /** Whether the limit left claims out. */
    boolean isCut() {
        return cut;
    }

    /** Writes the page. */
    ReportCounts writeTo(OutputStream out) throws UsageException, IOException {
        ReportWriter writer = new ReportWriter(out, title(), input.database() == null ? files : input.database());
        long most = Objects.requireNonNullElse(options.limit(), MOST);
        long written = 0;
        for (WrittenClaim claim = claims.next(); claim != null; claim = claims.next()) {
            if (!options.filter().accepts(claim)) {
                continue;
            }
            if (written == most) {
                cut();
                break;
            }
            writer.write(claim);
            written++;
        }
        return writer.finish();
    }

    private void cut() throws UsageException {
        if (options.limit() == null) {
            throw new UsageException("these are more than 50,000 claims, too many for a page in a browser: choose some"
                    + " with --speaker, --kind, --from, --until or --grep, or set another limit with --limit");
        }
        cut = true;
    }

    private ReportTitle title() {
        String name = ClaimInput.shown(options.input());
        String claims =
                name.equals("-") ? "claims" : String.valueOf(Path.of(name).getFileName());
        return new ReportTitle(
                Objects.requireNonNullElse(options.title(), "Who said what: " + claims),
                "Made by Hearsay " + BuildVersions.load().hearsay()
                        + ". A confidence says how likely source and content are right; it is no measure of truth.");
    }
}

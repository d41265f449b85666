// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.claim.StableIds;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.Verification;
import dev.hearsay.output.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay verify}: checks claims against their articles. */
final class VerifyCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        IntakeChoice intake = IntakeChoice.of(line);
        List<String> names = line.rest();
        if (names.isEmpty()) {
            throw new UsageException("name a file of claims, a database, or - for standard input");
        }
        boolean passed = true;
        for (String name : names) {
            passed &= verify(name, intake, streams);
        }
        return passed ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    static Options options() {
        Options options = new Options();
        IntakeChoice.addTo(options);
        return options;
    }

    private static boolean verify(String name, IntakeChoice intake, Streams streams)
            throws UsageException, IOException {
        Verification result;
        try (ClaimInput input = ClaimInput.open(name);
                ArticleFiles files = new ArticleFiles(input, intake);
                ClaimReader claims = input.claims(streams)) {
            Verifier verifier = input.database() == null
                    ? new Verifier(files, StableIds::of)
                    : new Verifier(input.database(), StableIds::of, files);
            result = verifier.verify(claims, mismatch -> streams.err().println(mismatch.diagnostic()));
        } catch (IOException e) {
            streams.err().println(ClaimInput.trouble(name, e));
            return false;
        }
        String line = ClaimInput.shown(name) + ": " + VerificationSummary.of(result) + "\n";
        streams.out().write(line.getBytes(StandardCharsets.UTF_8));
        return result.passed();
    }
}

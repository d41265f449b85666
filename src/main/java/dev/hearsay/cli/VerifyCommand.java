// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.claim.StableIds;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.Verification;
import dev.hearsay.output.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay verify}: proves a claims file against its articles. */
final class VerifyCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        IntakeChoice intake = IntakeChoice.of(line);
        List<String> files = line.rest();
        if (files.isEmpty()) {
            throw new UsageException("name a file of claims in JSON Lines, or - for standard input");
        }
        Inputs.check(files);
        boolean passed = true;
        for (String file : files) {
            passed &= verify(file, intake, streams);
        }
        return passed ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    static Options options() {
        Options options = new Options();
        IntakeChoice.addTo(options);
        return options;
    }

    private static boolean verify(String file, IntakeChoice intake, Streams streams)
            throws UsageException, IOException {
        Path base =
                file.equals("-") ? Path.of("") : Path.of(file).toAbsolutePath().getParent();
        try (InputStream in = file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file));
                ArticleFiles articles = new ArticleFiles(base == null ? Path.of("") : base, intake.options());
                ClaimReader claims = new ClaimReader(file, in)) {
            Verifier verifier = new Verifier(articles, StableIds::of);
            Verification result =
                    verifier.verify(claims, mismatch -> streams.err().println(mismatch.diagnostic()));
            String line = result.passed()
                    ? String.format("%s: %,d claims of %,d articles hold%n", file, result.lines(), result.articles())
                    : String.format("%s: %,d of %,d claims do not hold%n", file, result.failed(), result.lines());
            streams.out().write(line.getBytes(StandardCharsets.UTF_8));
            return result.passed();
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file '" + file + "'" + NearFile.suggestion(file));
        }
    }
}

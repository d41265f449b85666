// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.FailureWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Claims in a form that is nothing until its end, and failures beside them. A run that doesn't end leaves neither. */
public final class WholeFiles implements RunSink {

    /** Makes the writer of claims. */
    @FunctionalInterface
    public interface Writing {
        ClaimWriter to(OutputStream out) throws IOException;
    }

    private final OutputFiles files;
    private final ClaimWriter claims;
    private final FailureWriter failures;
    private boolean failed;
    private boolean finished;

    /** @throws IOException if the files can't be written */
    public WholeFiles(OutputFiles files, Writing writing) throws IOException {
        this.files = files;
        this.failures = new FailureWriter(new BufferedOutputStream(Files.newOutputStream(files.failures())));
        this.claims = writing.to(new BufferedOutputStream(Files.newOutputStream(files.claims()), 1 << 16));
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                claims.write(extracted.article(), extracted.claims());
            } else if (outcome instanceof Outcome.Failed failure) {
                failures.write(failure.failure());
                failed = true;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        claims.close();
        failures.close();
        if (failed) {
            Files.move(files.failures(), files.finishedFailures(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(files.failures());
            Files.deleteIfExists(files.finishedFailures());
        }
        Files.move(files.claims(), files.output(), StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try (claims;
                    failures) {
                // closed whatever the other says
            } finally {
                Files.deleteIfExists(files.claims());
                Files.deleteIfExists(files.failures());
            }
        }
    }
}

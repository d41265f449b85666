// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ClaimWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;

/** Claims in a form that is nothing until its end, and failures beside them. A run that doesn't end leaves neither. */
public final class WholeFiles implements RunSink {

    private final OutputFiles files;
    private final FailuresFile failures;
    private final ClaimWriter claims;
    private boolean finished;

    /**
     * Opens the files.
     *
     * @param writing makes the writer of claims to a stream
     * @throws IOException if they can't be written
     */
    public WholeFiles(OutputFiles files, Function<OutputStream, ClaimWriter> writing) throws IOException {
        this.files = files;
        this.failures = new FailuresFile(files);
        this.claims = writing.apply(new BufferedOutputStream(Files.newOutputStream(files.claims()), 1 << 16));
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                claims.write(extracted.article(), extracted.claims());
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.write(failed.failure());
            } else if (outcome instanceof Outcome.NoArticle none) {
                failures.write(none.notice());
            }
        }
    }

    @Override
    public void finish() throws IOException {
        claims.close();
        failures.finish();
        Files.move(files.claims(), files.output(), StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try (failures;
                    claims) {
                // closed whatever the other says
            } finally {
                Files.deleteIfExists(files.claims());
            }
        }
    }
}

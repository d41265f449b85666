// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ClaimWriter;
import java.io.IOException;
import java.util.List;

/** Claims in a folder with files for each article, and failures beside it. A run that doesn't end leaves the articles done. */
public final class FolderFiles implements RunSink {

    private final FailuresFile failures;
    private final ClaimWriter claims;
    private boolean finished;

    /**
     * Opens the file of failures.
     *
     * @param claims writes into the folder
     * @throws IOException if it can't be written
     */
    public FolderFiles(OutputFiles files, ClaimWriter claims) throws IOException {
        this.failures = new FailuresFile(files);
        this.claims = claims;
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
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try (failures;
                    claims) {
                // closed whatever the other says
            }
        }
    }
}

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

/**
 * Claims in a form that can't be resumed, with failures beside them: one file that appears when it is complete, or a folder
 * with files for each article. A run that does not finish leaves no file; a folder keeps the articles that are done.
 */
public final class WholeFiles implements RunSink {

    private final OutputFiles files;
    private final FailuresFile failures;
    private final ClaimWriter claims;
    private final Findings findings = new Findings();
    private final boolean folder;
    private final AppendedFile lock;
    private boolean finished;
    private boolean closed;

    private WholeFiles(OutputFiles files, Opening opening, boolean folder) throws IOException {
        this.files = files;
        this.folder = folder;
        this.lock = AppendedFile.locked(files.journal());
        try {
            this.claims = opening.open();
            this.failures = new FailuresFile(files);
        } catch (IOException e) {
            unlock();
            throw e;
        }
    }

    /** Creates the writer of claims, once it is certain that no other run writes there. */
    @FunctionalInterface
    public interface Opening {
        ClaimWriter open() throws IOException;
    }

    private void unlock() throws IOException {
        try (lock) {
            Files.deleteIfExists(files.journal());
        }
    }

    /**
     * One file.
     *
     * @param writing creates the writer of claims to a stream
     * @throws IOException if it can't be written
     */
    public static WholeFiles file(OutputFiles files, Function<OutputStream, ClaimWriter> writing) throws IOException {
        return new WholeFiles(
                files,
                () -> writing.apply(new BufferedOutputStream(Files.newOutputStream(files.claims()), 1 << 16)),
                false);
    }

    /**
     * A folder.
     *
     * @param claims writes into the folder
     * @throws IOException if the failures beside the folder can't be written
     */
    public static WholeFiles folder(OutputFiles files, Opening claims) throws IOException {
        return new WholeFiles(files, claims, true);
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                claims.write(extracted.article(), extracted.claims());
            } else if (outcome instanceof Outcome.WithoutClaims none) {
                failures.write(none.failure());
            }
        }
        findings.add(findings.of(outcomes));
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public void finish() throws IOException {
        claims.close();
        failures.finish();
        if (!folder) {
            Files.move(files.claims(), files.output(), StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try {
                if (!finished) {
                    drop();
                }
            } finally {
                unlock();
            }
        }
    }

    private void drop() throws IOException {
        try (failures;
                claims) {
            // closed even if the other throws
        } finally {
            if (!folder) {
                Files.deleteIfExists(files.claims());
            }
        }
    }
}

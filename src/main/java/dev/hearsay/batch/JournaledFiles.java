// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.FailureWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Claims and failures in files that grow, with a journal of what counts in them. After each step the claims are written first,
 * then the line of the journal. A process that is killed thus leaves at worst some bytes that no line records; the next run
 * removes them before it resumes.
 */
public final class JournaledFiles implements RunSink {

    private static final long NANOS_BETWEEN_FORCES = 1_000_000_000L;

    /** Creates the writer of claims. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Creates the writer to a stream.
         *
         * @param begun whether the stream already contains claims of this form
         */
        ClaimWriter to(OutputStream out, boolean begun) throws IOException;
    }

    /** Makes the output of the claims that were written. */
    @FunctionalInterface
    public interface Completion {
        /** The claims get the name of the output. */
        Completion RENAMED = (claims, output) -> Files.move(claims, output, StandardCopyOption.REPLACE_EXISTING);

        /**
         * Puts the output in its place; the file with the claims is gone then.
         *
         * @throws IOException if it can't be written; the claims stay, so that the run can be resumed
         */
        void complete(Path claims, Path output) throws IOException;
    }

    private final OutputFiles files;
    private final Completion completion;
    private final Map<String, SourcePosition> written;
    private final RunCounts before;
    private final Findings findings;
    private final boolean dropped;
    private final AppendedFile journal;
    private final AppendedFile claims;
    private final AppendedFile failures;
    private final ClaimWriter claimWriter;
    private final FailureWriter failureWriter;
    private RunCounts counts;
    private long claimsLength;
    private long failuresLength;
    private long forced = System.nanoTime();

    private JournaledFiles(
            OutputFiles files,
            Journal found,
            String fingerprint,
            AppendedFile journal,
            Writing writing,
            Completion completion)
            throws IOException {
        this.completion = completion;
        this.dropped = found.last() == null
                && sizeOf(files.claims()) > 0
                && !files.claims().equals(files.output());
        this.findings = found.findings();
        this.files = files;
        this.journal = journal;
        this.written = found.written();
        JournalEntry last = found.last();
        this.before = last == null ? RunCounts.NONE : last.counts();
        this.counts = before;
        this.claimsLength = last == null ? 0 : last.claims();
        this.failuresLength = last == null ? 0 : last.failures();
        journal.cut(found.length());
        if (found.fingerprint().isEmpty()) {
            journal.write(Journal.header(fingerprint));
        }
        this.claims = new AppendedFile(files.claims(), claimsLength);
        this.failures = new AppendedFile(files.failures(), failuresLength);
        this.claimWriter = writing.to(claims.stream(), claimsLength > 0);
        this.failureWriter = new FailureWriter(failures.stream());
    }

    /**
     * Opens the files, and removes what does not count.
     *
     * @param fingerprint of settings and inputs
     * @param resume whether to resume where an earlier run with the same fingerprint ended
     * @throws OtherRunException if the earlier run had another fingerprint
     * @throws IOException if the files can't be written, or another process is writing them
     */
    public static JournaledFiles open(OutputFiles files, String fingerprint, boolean resume, Writing writing)
            throws IOException {
        return open(files, fingerprint, resume, writing, Completion.RENAMED);
    }

    /**
     * As above, of an output that is made of the claims at the end.
     *
     * @param completion makes it
     */
    public static JournaledFiles open(
            OutputFiles files, String fingerprint, boolean resume, Writing writing, Completion completion)
            throws IOException {
        AppendedFile journal = AppendedFile.locked(files.journal());
        try {
            if (completion.equals(Completion.RENAMED)) {
                unfinish(files);
            }
            Journal found = resume
                    ? Journal.read(files.journal(), sizeOf(files.claims()), sizeOf(files.failures()))
                    : Journal.none();
            if (resume && !found.fingerprint().isEmpty() && !found.fingerprint().equals(fingerprint)) {
                throw new OtherRunException(files.journal());
            }
            return new JournaledFiles(files, found, fingerprint, journal, writing, completion);
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** A run may be killed after it has given its files their names and before it removes the journal. */
    private static void unfinish(OutputFiles files) throws IOException {
        if (sizeOf(files.journal()) > 0 && !Files.exists(files.claims()) && Files.exists(files.output())) {
            Journal whole = Journal.read(files.journal(), Long.MAX_VALUE, Long.MAX_VALUE);
            JournalEntry last = whole.last();
            if (last != null && last.claims() == Files.size(files.output())) {
                Files.move(files.output(), files.claims());
                if (!Files.exists(files.failures()) && Files.exists(files.finishedFailures())) {
                    Files.move(files.finishedFailures(), files.failures());
                }
            }
        }
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    @Override
    public Map<String, SourcePosition> written() {
        return written;
    }

    @Override
    public RunCounts before() {
        return before;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    /** Whether the output of an unfinished run was discarded. */
    public boolean dropsUnfinished() {
        return dropped;
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                claimWriter.write(extracted.article(), extracted.claims());
            } else if (outcome instanceof Outcome.WithoutClaims none) {
                failureWriter.write(none.failure());
            }
        }
        RunCounts after = counts.plus(outcomes);
        StepFindings found = findings.of(outcomes);
        forceNowAndThen();
        journal.write(Journal.bytes(
                new JournalEntry(step.key(), step.done(), claims.length(), failures.length(), after, found)));
        findings.add(found);
        counts = after;
        claimsLength = claims.length();
        failuresLength = failures.length();
    }

    /** Protects against a power failure; a process that is killed loses nothing that it wrote. */
    private void forceNowAndThen() throws IOException {
        long now = System.nanoTime();
        if (now - forced > NANOS_BETWEEN_FORCES) {
            claims.force();
            failures.force();
            forced = now;
        }
    }

    /** Gives the files their final names; files of an output that grows have them already. */
    @Override
    public void finish() throws IOException {
        claimWriter.close();
        claims.force();
        failures.force();
        claims.close();
        failures.close();
        if (!files.claims().equals(files.output())) {
            if (failuresLength == 0) {
                Files.deleteIfExists(files.failures());
                Files.deleteIfExists(files.finishedFailures());
            } else {
                Files.move(files.failures(), files.finishedFailures(), StandardCopyOption.REPLACE_EXISTING);
            }
            completion.complete(files.claims(), files.output());
        }
    }

    /** Removes the journal of a run that is completely finished. */
    public void forget() throws IOException {
        Files.deleteIfExists(files.journal());
    }

    /** Keeps what counts, so that a later run can resume, and lets other runs write the files. */
    @Override
    public void close() throws IOException {
        try (journal) {
            if (claims.isOpen()) {
                claims.cut(claimsLength);
                failures.cut(failuresLength);
                claims.close();
                failures.close();
            }
        }
    }
}

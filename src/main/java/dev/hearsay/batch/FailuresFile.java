// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Failure;
import dev.hearsay.output.FailureWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The failures of a run that can't be resumed. Their file appears when it is complete, and only if there are failures. */
final class FailuresFile implements Closeable {

    private final OutputFiles files;
    private final FailureWriter writer;
    private boolean any;

    FailuresFile(OutputFiles files) throws IOException {
        this.files = files;
        this.writer = new FailureWriter(new BufferedOutputStream(Files.newOutputStream(files.failures())));
    }

    void write(Failure failure) throws IOException {
        writer.write(failure);
        any = true;
    }

    /** Removes the file of an earlier run if there are no failures now, since it would report failures that no longer exist. */
    void finish() throws IOException {
        writer.close();
        if (any) {
            Files.move(files.failures(), files.finishedFailures(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(files.failures());
            Files.deleteIfExists(files.finishedFailures());
        }
    }

    /** Removes the unfinished file. */
    @Override
    public void close() throws IOException {
        try (writer) {
            // closed before the file is removed
        } finally {
            Files.deleteIfExists(files.failures());
        }
    }
}

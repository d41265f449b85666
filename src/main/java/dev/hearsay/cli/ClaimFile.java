// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written as {@code NAME.part} and renamed when it is complete: a reader of {@code NAME} never sees part of it.
 */
final class ClaimFile implements Closeable {

    private final Path target;
    private final Path part;
    private final OutputStream out;

    /** @throws UnwritableOutputException if it can't be opened */
    ClaimFile(Path target) throws UnwritableOutputException {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        } catch (IOException e) {
            throw new UnwritableOutputException(target.toString(), e);
        }
    }

    OutputStream stream() {
        return out;
    }

    /** Closes the file and renames it. */
    void finish() throws IOException {
        out.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes an unfinished file. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of a SQLite database are in progress: locks on bytes of a file next to it, one for each run, which
 * the operating system takes away from a process that dies. The file is removed when it is no longer needed.
 */
final class RunLock {

    private final Path file;
    private @Nullable FileChannel channel;

    /** @param database the file of the database, not its lock file */
    RunLock(Path database) {
        this.file = database.resolveSibling(database.getFileName() + "-run");
    }

    /** Keeps a run until this is closed; false if somebody else has it. */
    boolean hold(long run) throws SQLException {
        try {
            while (true) {
                if (channel == null) {
                    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                }
                FileLock lock = channel.tryLock(run, 1, false);
                if (lock == null || Files.exists(file)) {
                    return lock != null;
                }
                // it was removed between opening and locking
                channel.close();
                channel = null;
            }
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new SQLException("can't lock " + file + ": " + e.getMessage(), e);
        }
    }

    void close() throws SQLException {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        channel = null;
        try {
            open.close();
        } catch (IOException e) {
            throw new SQLException("can't unlock " + file + ": " + e.getMessage(), e);
        }
        removeIfUnused();
    }

    private void removeIfUnused() {
        try (FileChannel last = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock all = last.tryLock()) {
            if (all != null) {
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException e) {
            // another store of this process holds a run
        } catch (IOException e) {
            // gone already, or not to be removed, which does no harm
        }
    }
}

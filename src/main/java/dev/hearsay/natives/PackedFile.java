// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file in a jar.
 *
 * @param name of the file, without its folder
 * @param url of the file in the jar
 * @param checksum of its bytes: CRC-32, which a jar has of each entry
 */
record PackedFile(String name, URL url, long checksum) {

    private static final String UNFINISHED = ".part";

    /** No process takes so long to copy a file: an older partial copy was left by one that was killed. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    static PackedFile of(String name, URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return new PackedFile(
                        name, url, file.getJarEntry(jar.getEntryName()).getCrc());
            }
        }
        try (InputStream in = url.openStream()) {
            return new PackedFile(name, url, checksum(in));
        }
    }

    /**
     * Copies the file into a folder, unless it is already there and complete. The copy gets its name once it is complete and on
     * disk, so a process that is killed leaves no partial library to load, and concurrent processes don't disturb each other.
     */
    void into(Path folder) throws IOException {
        Path target = folder.resolve(name);
        if (isWhole(target)) {
            return;
        }
        Files.createDirectories(folder);
        dropAbandoned(folder);
        // not a temporary file, which other users could not read
        Path part = folder.resolve(name + "." + UUID.randomUUID() + UNFINISHED);
        try {
            copy(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows does not replace a library in use; then another process has put it there
            if (!isWhole(target)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void dropAbandoned(Path folder) throws IOException {
        Instant latest = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, name + ".*" + UNFINISHED)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(latest)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private void copy(Path part) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, part);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private boolean isWhole(Path copy) throws IOException {
        if (!Files.isRegularFile(copy)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(copy)) {
            return checksum(in) == checksum;
        }
    }

    private static long checksum(InputStream in) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
        byte[] buffer = new byte[1 << 16];
        while (checked.read(buffer) >= 0) {
            // only the checksum is wanted
        }
        return checked.getChecksum().getValue();
    }
}

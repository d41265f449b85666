// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import java.io.IOException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vendor's native library for this machine, packed in the vendor's jar. It is unpacked once, into a folder named after its
 * checksums; later runs check these and reuse the files.
 */
public final class NativeLibrary {

    private final String name;
    private final List<PackedFile> files;

    private NativeLibrary(String name, List<PackedFile> files) {
        this.name = name;
        this.files = files;
    }

    /**
     * The library that lies beside a class.
     *
     * @param name for messages
     * @param vendor a class of the vendor's jar
     * @param folder in that jar, from its root, without a slash at either end
     * @param names of the files that must lie in one folder when the library is loaded
     * @return empty if the jar has none for this machine
     * @throws NativeLibraryException if the jar can't be read
     */
    public static Optional<NativeLibrary> of(String name, Class<?> vendor, String folder, List<String> names) {
        List<PackedFile> files = new ArrayList<>();
        for (String file : names) {
            URL url = vendor.getResource("/" + folder + "/" + file);
            if (url == null) {
                return Optional.empty();
            }
            try {
                files.add(PackedFile.of(file, url));
            } catch (IOException e) {
                throw NativeLibraryException.notUnpacked(name, url + ": " + reason(e), e);
            }
        }
        return Optional.of(new NativeLibrary(name, files));
    }

    /**
     * Unpacks the library unless an earlier run did.
     *
     * @return the folder with the files
     * @throws NativeLibraryException if no folder can be written, not even the temporary directory
     */
    public Path unpacked() {
        return unpacked(NativeFolders.lasting(System.getProperties(), System.getenv()));
    }

    Path unpacked(List<Path> lasting) {
        List<String> reasons = new ArrayList<>();
        for (Path root : lasting) {
            Path folder = root.resolve(folderName());
            try {
                put(folder);
                return folder;
            } catch (IOException e) {
                reasons.add(root + ": " + reason(e));
            }
        }
        try {
            return passing();
        } catch (IOException e) {
            reasons.add(System.getProperty("java.io.tmpdir") + ": " + reason(e));
            throw NativeLibraryException.notUnpacked(name, String.join(", ", reasons), e);
        }
    }

    /** The name of the folder; other versions, and other platforms that share the parent folder, have other checksums. */
    private String folderName() {
        StringBuilder folder = new StringBuilder(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        for (PackedFile file : files) {
            folder.append(String.format(Locale.ROOT, "-%08x", file.checksum()));
        }
        return folder.toString();
    }

    private void put(Path folder) throws IOException {
        for (PackedFile file : files) {
            file.into(folder);
        }
    }

    /** The temporary directory is the last resort: files in it are used by this process only and removed with it. */
    private Path passing() throws IOException {
        Path folder = Files.createTempDirectory("hearsay-native");
        folder.toFile().deleteOnExit();
        for (PackedFile file : files) {
            folder.resolve(file.name()).toFile().deleteOnExit();
        }
        put(folder);
        return folder;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}

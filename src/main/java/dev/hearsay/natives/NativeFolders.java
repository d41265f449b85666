// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Folders for unpacked libraries in which later runs find them, the preferred one first. */
final class NativeFolders {

    static final String PROPERTY = "hearsay.native";
    static final String VARIABLE = "HEARSAY_NATIVE";

    private NativeFolders() {}

    /** The folder named by the user or the launcher, then the user's cache (XDG Base Directory Specification 0.8). */
    static List<Path> lasting(Properties properties, Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        Path named = path(properties.getProperty(PROPERTY, environment.get(VARIABLE)));
        if (named != null) {
            folders.add(named.toAbsolutePath());
        }
        Path cache = path(environment.get("XDG_CACHE_HOME"));
        Path home = path(properties.getProperty("user.home"));
        if (cache != null && cache.isAbsolute()) {
            folders.add(cache.resolve("hearsay/native"));
        } else if (home != null && home.isAbsolute()) {
            folders.add(home.resolve(".cache/hearsay/native"));
        }
        return folders;
    }

    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.natives.NativeLibrary;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Readies SQLite's driver with its native library from the folder of all native libraries. */
final class SqliteLibrary {

    /** The driver's switch for the folder of its library. */
    private static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /**
     * Where the library can't be loaded from that folder, the driver unpacks it itself.
     *
     * @throws dev.hearsay.natives.NativeLibraryException if it can't be unpacked
     */
    static synchronized void ready() {
        if (System.getProperty(FOLDER) == null) {
            String resources = LibraryLoaderUtil.getNativeLibResourcePath().substring(1);
            NativeLibrary.of("SQLite", SQLiteJDBCLoader.class, resources, List.of(LibraryLoaderUtil.getNativeLibName()))
                    .ifPresent(library ->
                            System.setProperty(FOLDER, library.unpacked().toString()));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.natives.NativeLibrary;
import dev.hearsay.natives.NativeLibraryException;
import java.io.IOException;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Readies SQLite's driver with its native library from the folder of all native libraries. */
final class SqliteLibrary {

    private static final String NAME = "SQLite";

    /** The driver's switch for the folder of its library. */
    private static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /**
     * Where the library can't be loaded from that folder, the driver tries the temporary directory.
     *
     * @throws NativeLibraryException if it can't be unpacked or loaded
     */
    static synchronized void ready() {
        if (System.getProperty(FOLDER) == null) {
            String resources = LibraryLoaderUtil.getNativeLibResourcePath().substring(1);
            NativeLibrary.of(NAME, SQLiteJDBCLoader.class, resources, List.of(LibraryLoaderUtil.getNativeLibName()))
                    .ifPresent(library ->
                            System.setProperty(FOLDER, library.unpacked().toString()));
        }
        load();
    }

    /** Else the driver would find out at its first native call, with an error that says nothing of the folder. */
    private static void load() {
        try {
            if (SQLiteJDBCLoader.initialize()) {
                return;
            }
        } catch (LinkageError e) {
            throw NativeLibraryException.notLoaded(NAME, e);
        } catch (Exception e) {
            // what the driver declares
            throw NativeLibraryException.notLoaded(NAME, e);
        }
        throw NativeLibraryException.notLoaded(NAME, new IOException("the driver says no reason"));
    }
}

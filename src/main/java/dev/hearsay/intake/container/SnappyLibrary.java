// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import dev.hearsay.natives.NativeLibraryException;
import java.util.List;
import org.xerial.snappy.Snappy;
import org.xerial.snappy.SnappyLoader;

/** Loads the native library of Snappy from the common folder for native libraries. */
final class SnappyLibrary {

    private static final String NAME = "Snappy";

    private SnappyLibrary() {}

    /** @throws NativeLibraryException if the library can't be unpacked or loaded */
    static synchronized void load() {
        if (System.getProperty(SnappyLoader.KEY_SNAPPY_LIB_PATH) == null) {
            Machine machine = Machine.here();
            String file = System.mapLibraryName("snappyjava");
            NativeLibrary.of(NAME, Snappy.class, "org/xerial/snappy/native/" + folder(machine), List.of(file))
                    .ifPresent(library -> {
                        System.setProperty(
                                SnappyLoader.KEY_SNAPPY_LIB_PATH,
                                library.unpacked().toString());
                        System.setProperty(SnappyLoader.KEY_SNAPPY_LIB_NAME, file);
                    });
        }
        try {
            Snappy.getNativeLibraryVersion();
        } catch (LinkageError e) {
            throw NativeLibraryException.notLoaded(NAME, e);
        }
    }

    private static String folder(Machine machine) {
        return switch (machine.system()) {
            case LINUX -> "Linux/" + machine.processor("x86_64");
            case MAC -> "Mac/" + machine.processor("x86_64");
            case WINDOWS -> "Windows/" + machine.processor("x86_64");
            case OTHER -> "other";
        };
    }
}

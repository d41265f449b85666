// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.github.luben.zstd.util.Native;
import com.github.luben.zstd.util.ZstdVersion;
import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import dev.hearsay.natives.NativeLibraryException;
import java.util.List;

/** Loads the native library of Zstandard from the common folder for native libraries. */
final class ZstandardLibrary {

    private static final String NAME = "Zstandard";

    /** The system property that gives zstd-jni the library's file. */
    private static final String FILE = "ZstdNativePath";

    private ZstandardLibrary() {}

    /** @throws NativeLibraryException if the library can't be unpacked or loaded */
    static synchronized void load() {
        if (Native.isLoaded()) {
            return;
        }
        if (System.getProperty(FILE) == null) {
            Machine machine = Machine.here();
            String file = "libzstd-jni-" + ZstdVersion.VERSION + ending(machine);
            NativeLibrary.of(NAME, Native.class, folder(machine), List.of(file))
                    .ifPresent(library -> System.setProperty(
                            FILE, library.unpacked().resolve(file).toString()));
        }
        try {
            Native.load();
        } catch (LinkageError e) {
            throw NativeLibraryException.notLoaded(NAME, e);
        }
    }

    private static String folder(Machine machine) {
        return switch (machine.system()) {
            case LINUX -> "linux/" + machine.processor("amd64");
            case MAC -> "darwin/" + machine.processor("x86_64");
            case WINDOWS -> "win/" + machine.processor("amd64");
            case OTHER -> "other";
        };
    }

    private static String ending(Machine machine) {
        return switch (machine.system()) {
            case MAC -> ".dylib";
            case WINDOWS -> ".dll";
            case LINUX, OTHER -> ".so";
        };
    }
}

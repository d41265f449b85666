// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import java.util.List;

/**
 * Readies JNA, by which DJL looks for a graphics card when the tokenizers start, with its native library from the folder of
 * all native libraries. Left to itself it unpacks into {@code ~/.cache/JNA} or the temporary directory, and where neither
 * can be written it logs a page of stack traces.
 */
final class JnaLibrary {

    /** JNA's switch for the folder of its library (Javadoc of {@code com.sun.jna.Native}). */
    private static final String FOLDER = "jna.boot.library.path";

    /** JNA's switch against unpacking, and against tidying up where it would have unpacked. */
    private static final String NEVER_UNPACK = "jna.nounpack";

    private JnaLibrary() {}

    /**
     * Does what starts JNA. The switch against unpacking is undone afterwards, since a program that Hearsay is a part of may
     * use JNA for libraries of its own.
     *
     * @throws dev.hearsay.natives.NativeLibraryException if the library can't be unpacked
     */
    static void during(Runnable start) {
        boolean chosen = System.getProperty(FOLDER) != null || System.getProperty(NEVER_UNPACK) != null;
        if (chosen) {
            start.run();
            return;
        }
        Machine machine = Machine.here();
        NativeLibrary.of("JNA", HuggingFaceTokenizer.class, folder(machine), List.of(file(machine)))
                .ifPresent(
                        library -> System.setProperty(FOLDER, library.unpacked().toString()));
        System.setProperty(NEVER_UNPACK, "true");
        try {
            start.run();
        } finally {
            System.clearProperty(NEVER_UNPACK);
        }
    }

    private static String folder(Machine machine) {
        String system = switch (machine.system()) {
            case LINUX -> "linux";
            case MAC -> "darwin";
            case WINDOWS -> "win32";
            case OTHER -> "other";
        };
        return "com/sun/jna/" + system + "-" + machine.processor("x86-64");
    }

    private static String file(Machine machine) {
        return machine.system() == Machine.OperatingSystem.MAC
                ? "libjnidispatch.jnilib"
                : System.mapLibraryName("jnidispatch");
    }
}

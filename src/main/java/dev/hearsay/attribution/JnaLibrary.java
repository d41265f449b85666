// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import java.util.List;

/**
 * Loads JNA, which DJL uses to look for a graphics card when the tokenizers start, with its native library from the shared
 * folder. By default JNA unpacks into {@code ~/.cache/JNA} or the temporary directory, and logs a page of stack traces if
 * neither can be written.
 */
final class JnaLibrary {

    /** JNA's property for the folder of its library (Javadoc of {@code com.sun.jna.Native}). */
    private static final String FOLDER = "jna.boot.library.path";

    /** JNA's property against unpacking, and against cleaning up where it would have unpacked. */
    private static final String NEVER_UNPACK = "jna.nounpack";

    private JnaLibrary() {}

    /**
     * Runs {@code start}, which starts JNA. The property against unpacking is cleared afterwards, since a program that uses
     * Hearsay may use JNA for other libraries.
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

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.LibUtils;
import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import dev.hearsay.natives.NativeLibraryException;
import java.util.ArrayList;
import java.util.List;

/** Loads Hugging Face's tokenizers without network access and with the native library from the shared folder. */
final class TokenizerLibrary {

    private static final String NAME = "Hugging Face tokenizers";

    /** DJL's property for the file of the library; an environment variable of the same name takes precedence. */
    private static final String FILE = "RUST_LIBRARY_PATH";

    private TokenizerLibrary() {}

    /** @throws NativeLibraryException if the library can't be unpacked or loaded */
    static synchronized void load() {
        stayOffline();
        if (System.getenv(FILE) == null && System.getProperty(FILE) == null) {
            Machine machine = Machine.here();
            String file = System.mapLibraryName("tokenizers");
            NativeLibrary.of(NAME, HuggingFaceTokenizer.class, folder(machine), files(machine, file))
                    .ifPresent(library -> System.setProperty(
                            FILE, library.unpacked().resolve(file).toString()));
        }
        try {
            JnaLibrary.during(LibUtils::checkStatus);
        } catch (NativeLibraryException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw NativeLibraryException.notLoaded(NAME, e);
        }
    }

    /**
     * Without this the library reports usage to its makers on machines of a certain cloud provider, and downloads a native
     * library when it finds a graphics card. Hearsay never uses the network.
     */
    private static void stayOffline() {
        System.setProperty("ai.djl.offline", "true");
    }

    private static String folder(Machine machine) {
        return "native/lib/" + machine.system("osx") + "-" + machine.processor("x86_64") + "/cpu";
    }

    private static List<String> files(Machine machine, String library) {
        List<String> files = new ArrayList<>(List.of(library));
        if (machine.system() == Machine.OperatingSystem.WINDOWS) {
            files.addAll(List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll"));
        }
        return files;
    }
}

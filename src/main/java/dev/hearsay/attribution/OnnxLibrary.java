// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OrtEnvironment;
import dev.hearsay.natives.Machine;
import dev.hearsay.natives.NativeLibrary;
import dev.hearsay.natives.NativeLibraryException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts ONNX Runtime with its native library from the folder that later runs reuse. By default it unpacks 24 MB into the
 * temporary directory at each start and leaves them there when the process is killed.
 */
final class OnnxLibrary {

    private static final String NAME = "ONNX Runtime";

    /** The runtime's property for the folder of its libraries (its Javadoc of {@code OrtEnvironment}). */
    private static final String FOLDER = "onnxruntime.native.path";

    private OnnxLibrary() {}

    /** @throws NativeLibraryException if the library can't be unpacked or loaded */
    static synchronized OrtEnvironment environment() {
        if (System.getProperty(FOLDER) == null) {
            Machine machine = Machine.here();
            NativeLibrary.of(NAME, OrtEnvironment.class, "ai/onnxruntime/native/" + platform(machine), files(machine))
                    .ifPresent(library ->
                            System.setProperty(FOLDER, library.unpacked().toString()));
        }
        OnnxTemporaryFolder scratch = new OnnxTemporaryFolder();
        try {
            return OrtEnvironment.getEnvironment();
        } catch (ExceptionInInitializerError e) {
            throw innermost(e) instanceof IOException
                    ? NativeLibraryException.noTemporaryDirectory(NAME, e)
                    : NativeLibraryException.notLoaded(NAME, e);
        } catch (LinkageError e) {
            throw NativeLibraryException.notLoaded(NAME, e);
        } finally {
            scratch.remove();
        }
    }

    private static String platform(Machine machine) {
        return machine.system("osx") + "-" + machine.processor("x64");
    }

    private static List<String> files(Machine machine) {
        Stream<String> needed = Stream.of("onnxruntime", "onnxruntime4j_jni");
        Stream<String> libraries = machine.system() == Machine.OperatingSystem.WINDOWS
                ? Stream.concat(needed, Stream.of("onnxruntime_providers_shared"))
                : needed;
        return libraries.map(System::mapLibraryName).toList();
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

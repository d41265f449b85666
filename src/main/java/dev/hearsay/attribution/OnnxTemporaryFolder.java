// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes the folder that ONNX Runtime creates in the temporary directory when it starts, even if nothing is unpacked into it.
 * The runtime itself removes it at exit, but not when the process is killed. The folder's name appears only in its log, at the
 * level FINE.
 */
final class OnnxTemporaryFolder {

    private static final Pattern LOGGED = Pattern.compile("Deleting (.*onnxruntime-java\\d+) on exit");

    private final Logger logger = Logger.getLogger(OrtEnvironment.class.getPackageName() + ".OnnxRuntime");
    private final @Nullable Level level = logger.getLevel();
    private final boolean parents = logger.getUseParentHandlers();
    private final List<Path> folders = new ArrayList<>();
    private final Handler handler = new Names();

    OnnxTemporaryFolder() {
        handler.setLevel(Level.ALL);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.FINE);
    }

    private final class Names extends Handler {

        @Override
        public void publish(LogRecord entry) {
            Matcher logged = LOGGED.matcher(String.valueOf(entry.getMessage()));
            if (logged.matches()) {
                folders.add(Path.of(logged.group(1)));
            }
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Removes the folder once the runtime has started or failed to start. */
    void remove() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(parents);
        logger.setLevel(level);
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // it holds a library after all, or is in use: the runtime removes it at exit
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects inputs that can't be explained as they are: a folder, or claims without the id of one of them. */
final class ExplainInput {

    private ExplainInput() {}

    /** @throws UsageException if the input exists and is not an article; the message says what to name */
    static void check(String name, String wanted) throws UsageException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return;
        }
        if (name.equals("-") || !Files.exists(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            throw new UsageException("'" + name + "' is a folder: " + wanted + example(path));
        }
        if (isClaims(name, path)) {
            throw new UsageException("'" + name + "' contains claims: add the id of one of them, as in"
                    + " hearsay explain " + name + " c_1a2b");
        }
    }

    private static String example(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> file = files.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().startsWith("."))
                    .sorted()
                    .findFirst();
            return file.map(one -> ", as in hearsay explain " + one).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isClaims(String name, Path path) throws UsageException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (ClaimInput input = ClaimInput.open(name)) {
            if (input.database() != null) {
                return true;
            }
            try (InputStream in = Files.newInputStream(path);
                    ClaimReader claims = ClaimReader.open(name, in)) {
                return claims.next().isPresent();
            }
        } catch (IOException e) {
            // reading it as an article reports what is wrong
            return false;
        }
    }
}

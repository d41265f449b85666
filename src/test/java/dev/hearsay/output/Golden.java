// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs kept as files under {@code src/test/resources/output}; {@code -Dgolden=write} writes them anew. */
final class Golden {

    private Golden() {}

    static void check(String name, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(Path.of("src/test/resources/output", name), actual);
                return;
            }
            try (InputStream in = Golden.class.getResourceAsStream("/output/" + name)) {
                assertThat(in).as("the golden file %s", name).isNotNull();
                assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

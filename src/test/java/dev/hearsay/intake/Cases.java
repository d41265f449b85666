// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Inputs that were once read wrongly, below {@code src/test/resources/cases}. */
public final class Cases {

    private Cases() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("/cases/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}

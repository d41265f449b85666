// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the pages, as the jar has them. */
final class PageResource {

    private PageResource() {}

    /** A module, by the name of its file. */
    static String script(String name) {
        return text("js/" + name);
    }

    /** The style of every page. */
    static String style() {
        return Stream.of("page", "article", "lists", "print")
                .map(name -> text("css/" + name + ".css"))
                .collect(Collectors.joining("\n"));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PageResource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of a text of the page in UTF-8. */
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.pipeline.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The secret that a client must know. Only its hash is kept, and comparing takes as long for every guess. */
public final class Token {

    private static final int FEWEST = 16;
    private static final int MOST_BYTES = 4096;
    private static final String SCHEME = "Bearer ";

    private final byte[] hash;

    private Token(String secret) {
        this.hash = hash(secret);
    }

    /**
     * Reads a token from a file, without the white space around it.
     *
     * @throws IOException if the file can't be read, or it has no token of at least 16 characters; the message is for people
     */
    public static Token read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is too large for a token");
        }
        String secret = Files.readString(file).strip();
        if (secret.length() < FEWEST || secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IOException(
                    "a token has at least " + FEWEST
                            + " letters, digits and other characters of ASCII, without spaces, as 'openssl rand -hex 32' makes one");
        }
        return new Token(secret);
    }

    /** Whether the value of the header {@code Authorization} has this token. */
    boolean accepts(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        hash, hash(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] hash(String secret) {
        return Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8));
    }
}

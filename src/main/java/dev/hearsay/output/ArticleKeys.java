// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Identity;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;

/** Identities of articles as keys of one length, which show no path. */
public final class ArticleKeys {

    private static final int DIGITS = 32;

    private ArticleKeys() {}

    /** {@code a_} and the first 32 hexadecimal digits of the SHA-256 of an identity's basis and value. */
    public static String of(Identity identity) {
        String whole = identity.basis().name() + '\n' + identity.value();
        return "a_" + Sha256.hex(whole.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Identity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of articles and claims in linked data: IRIs after RFC 3987. An article that was published at an address of its
 * own has that address, any other a {@code urn:hearsay:article:}.
 */
final class Iris {

    /** In front of each term of our own, such as {@code kind}. */
    static final String TERMS = "urn:hearsay:claim#";

    private static final String NOT_IN_IRIS = "<>\"{}|\\^`";
    private static final String UNRESERVED = "-._~/";

    private Iris() {}

    static String of(Article article) {
        return address(article.metadata().url())
                .filter(address -> !isShared(article, address))
                .orElseGet(() -> "urn:hearsay:article:" + encoded(article.id()));
    }

    /** Whether it is the address of a site, or of several records that have ids of their own. */
    private static boolean isShared(Article article, String address) {
        String path = URI.create(address).getRawPath();
        boolean site =
                (path == null || path.length() <= 1) && URI.create(address).getRawQuery() == null;
        return site
                || (article.identity().basis() == Identity.Basis.URL
                        && article.identity().value().indexOf('\0') >= 0);
    }

    static String of(Claim claim) {
        return "urn:hearsay:claim:" + encoded(claim.id());
    }

    static String ofAnnotation(Claim claim) {
        return "urn:hearsay:annotation:" + encoded(claim.id());
    }

    /** A web address, with what may not stand in one percent-encoded; empty for anything else. */
    static Optional<String> address(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        StringBuilder iri = new StringBuilder();
        UnpairedSurrogates.replaced(url.strip()).codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isSpaceChar(c) || NOT_IN_IRIS.indexOf(c) >= 0) {
                iri.append(percent(c));
            } else {
                iri.appendCodePoint(c);
            }
        });
        try {
            URI uri = new URI(iri.toString());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(iri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        UnpairedSurrogates.replaced(text).codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? Character.toString(c) : percent(c));
        });
        return encoded.toString();
    }

    private static String percent(int codePoint) {
        StringBuilder percent = new StringBuilder();
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            percent.append(String.format("%%%02X", b));
        }
        return percent.toString();
    }
}

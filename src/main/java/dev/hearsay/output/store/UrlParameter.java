// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code name=value} of a URL's query.
 *
 * @param name without percent-encoding
 * @param value without percent-encoding
 * @param rawValue as written in the URL
 */
record UrlParameter(String name, String value, String rawValue) {

    /** @throws IllegalArgumentException, whose message repeats nothing, if one has no value or is wrongly encoded */
    static List<UrlParameter> listOf(String query) {
        List<UrlParameter> parameters = new ArrayList<>();
        if (query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a parameter behind the question mark of the database's URL is not"
                        + " name=value; write & ? @ / : and % in a value as %26 %3F %40 %2F %3A and %25");
            }
            String value = pair.substring(equals + 1);
            parameters.add(new UrlParameter(decoded(pair.substring(0, equals)), decoded(value), value));
        }
        return parameters;
    }

    /** The text without percent-encoding (RFC 3986, section 2.1); a plus sign is one. */
    static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // its message repeats the text, which may be a password
            throw new IllegalArgumentException(
                    "the database's URL has a percent sign that no two hexadecimal digits follow; write it as %25");
        }
    }
}

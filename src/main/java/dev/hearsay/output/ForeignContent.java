// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A readable guess at what a file without claims is. */
final class ForeignContent {

    private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"hearsay/(\\w+)/(\\d+)\"");

    private ForeignContent() {}

    /** @param start of its text, without white space in front */
    static String described(String start) {
        Matcher schema = SCHEMA.matcher(start);
        if (schema.find()) {
            return ofSchema(schema.group(1), schema.group(2));
        }
        if (start.startsWith("SQLite format 3")) {
            return "it is a database, which can't be read from standard input: name its file";
        }
        if (start.contains("http://www.w3.org/ns/anno")) {
            return "it holds Web Annotations. " + NotClaimsException.READ;
        }
        if (start.contains("https://schema.org")) {
            return "it holds schema.org Claims. " + NotClaimsException.READ;
        }
        return "it holds no claims. " + NotClaimsException.READ;
    }

    private static String ofSchema(String name, String version) {
        return switch (name) {
            case "claim" ->
                "its claims are of the form hearsay/claim/" + version + ", but this version reads " + ClaimJson.SCHEMA
                        + ": use the version that wrote them";
            case "manifest" -> "it is the manifest of a run: name the claims beside it";
            case "failure" -> "it lists articles that failed: name the claims beside it";
            default -> "it holds no claims. " + NotClaimsException.READ;
        };
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import dev.hearsay.intake.document.Format;
import dev.hearsay.pipeline.RejectedArticleException;

/**
 * What a file turned out to be.
 *
 * @param description for people, more exact than the format's where it is binary
 * @param offset of the first byte that no text has; negative where that isn't the reason
 */
public record Detection(Format format, String description, int offset) {

    public static Detection of(Format format) {
        return new Detection(format, format.description(), -1);
    }

    /** @param content without blanks before it, of which nothing says that it is markup */
    static Detection ofText(String content) {
        return ForeignText.of(content)
                .map(kind -> new Detection(Format.OTHER_TEXT, kind.description(), -1))
                .orElseGet(() -> of(Format.PLAIN_TEXT));
    }

    static Detection binary(String description, int offset) {
        return new Detection(Format.BINARY, description, offset);
    }

    /** Why a file of a format without a reader isn't read. */
    public RejectedArticleException rejection() {
        if (format == Format.BINARY) {
            String where = offset < 0 ? "" : " (byte " + offset + " is the first that no text has)";
            return new RejectedArticleException(
                    "binary", "not text but " + description + where + "; save the article as plain text in UTF-8");
        }
        return new RejectedArticleException(
                "unsupported-format",
                "this is " + description
                        + ", which isn't read; save the article as plain text, or as one of the formats"
                        + " that 'hearsay extract --help' names");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import dev.hearsay.intake.document.Format;
import dev.hearsay.pipeline.RejectedArticleException;

/**
 * What a file turned out to be.
 *
 * @param description for people; for a binary file more exact than the format's own
 * @param offset of the first byte that never occurs in text; negative if that isn't the reason
 */
public record Detection(Format format, String description, int offset) {

    public static Detection of(Format format) {
        return new Detection(format, format.description(), -1);
    }

    /** @param content without leading blanks, and with no sign of being markup */
    static Detection ofText(String content) {
        return ForeignText.of(content)
                .map(kind -> new Detection(Format.OTHER_TEXT, kind.description(), -1))
                .orElseGet(() -> of(Format.PLAIN_TEXT));
    }

    static Detection binary(String description, int offset) {
        return new Detection(Format.BINARY, description, offset);
    }

    /** The reason for rejecting a file whose format has no reader. */
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

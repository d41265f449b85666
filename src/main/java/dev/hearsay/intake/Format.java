// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

/** What a file holds, by its content and never by its name. */
enum Format {
    PLAIN_TEXT("plain text"),
    HTML("an HTML page"),
    XML("an XML document"),
    JSON("JSON"),
    RTF("an RTF document"),
    MAIL("an e-mail message"),
    WIRE("a wire transmission (ANPA 1312 or IPTC 7901)"),
    BINARY("binary data");

    private final String description;

    Format(String description) {
        this.description = description;
    }

    /** For people, with its article. */
    String description() {
        return description;
    }
}

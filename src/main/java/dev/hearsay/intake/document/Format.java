// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The format of a document, recognised by its content and never by its name. */
public enum Format {
    PLAIN_TEXT("text", "plain text"),
    HTML("html", "an HTML page"),
    NINJS("ninjs", "a ninjs item (IPTC)"),
    NEWSML_G2("newsml-g2", "a NewsML-G2 document (IPTC)"),
    NEWSML_1("newsml", "a NewsML 1.x document (IPTC)"),
    NITF("nitf", "a NITF document (IPTC)"),
    FEED("feed", "an RSS or Atom feed"),
    WIRE("wire", "a wire transmission (ANPA 1312 or IPTC 7901)"),
    JSON("json", "JSON"),
    XML(null, "an XML document"),
    RTF(null, "an RTF document"),
    MAIL("mail", "an e-mail message or a page saved as MHTML"),
    OTHER_TEXT(null, "text in another format"),
    BINARY(null, "binary data");

    private final @Nullable String word;
    private final String description;

    Format(@Nullable String word, String description) {
        this.word = word;
        this.description = description;
    }

    /** The format for which users write this word; empty if no readable format has it. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values())
                .filter(format -> word.equalsIgnoreCase(format.word))
                .findFirst();
    }

    /** The word that users write for it; empty for formats that can't be read. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }

    /** A description for people, with "a" or "an". */
    public String description() {
        return description;
    }
}

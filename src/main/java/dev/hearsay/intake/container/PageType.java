// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/** The media types (RFC 6838) of pages that may be articles. */
final class PageType {

    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/xml",
            "application/xml",
            "application/json",
            "application/x-ndjson",
            "application/jsonl");

    /** A name such as registries accept; any other could be made up to fill the memory. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]{1,60}(?:/[\\w.+-]{1,60})?");

    private PageType() {}

    /**
     * The type that a message declares, if articles come in that type; otherwise the message is counted as passed over.
     */
    static Optional<MediaType> of(MessageHeaders headers, PassedOver passedOver) {
        Optional<MediaType> declared = headers.first("Content-Type").map(MediaType::parseLeniently);
        String name = declared.map(PageType::name).orElse("");
        if (isText(name)) {
            return declared;
        }
        passedOver.add(name.isEmpty() ? "pages without a type" : isPlain(name) ? name : "other types");
        return Optional.empty();
    }

    private static String name(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String name) {
        boolean structured = name.startsWith("application/") && (name.endsWith("+xml") || name.endsWith("+json"));
        return structured || TEXTS.contains(name);
    }

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }
}

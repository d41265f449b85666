// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first element of an XML document, by which its format is told. */
final class XmlRoot {

    private static final Pattern PROLOG =
            Pattern.compile("\\G(?:\\s+|<\\?[^>]*+>|<!--(?s:.*?)-->|<!DOCTYPE[^\\[>]*+(?:\\[(?s:.*?)\\]\\s*)?>)");

    private static final Pattern ELEMENT = Pattern.compile("<(?:[\\p{L}_][\\w.-]*:)?([\\p{L}_][\\w.-]*)");

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("newsmessage", Format.NEWSML_G2),
            Map.entry("newsitem", Format.NEWSML_G2),
            Map.entry("packageitem", Format.NEWSML_G2),
            Map.entry("conceptitem", Format.NEWSML_G2),
            Map.entry("knowledgeitem", Format.NEWSML_G2),
            Map.entry("planningitem", Format.NEWSML_G2),
            Map.entry("catalogitem", Format.NEWSML_G2),
            Map.entry("newsml", Format.NEWSML_1),
            Map.entry("nitf", Format.NITF),
            Map.entry("rss", Format.FEED),
            Map.entry("rdf", Format.FEED),
            Map.entry("feed", Format.FEED),
            Map.entry("html", Format.HTML));

    private XmlRoot() {}

    /** The format whose documents begin with the root element of {@code head}; XML where none is known. */
    static Format format(String head) {
        return name(head)
                .map(name -> FORMATS.getOrDefault(name.toLowerCase(Locale.ROOT), Format.XML))
                .orElse(Format.XML);
    }

    /** The document type declaration before the root element, with all that it declares. */
    static Optional<Span> doctype(String document) {
        Matcher prolog = PROLOG.matcher(document);
        while (prolog.find()) {
            if (document.startsWith("<!DOCTYPE", prolog.start())) {
                return Optional.of(new Span(prolog.start(), prolog.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a document type declaration stands before the root element that never ends. */
    static boolean hasOpenDoctype(String document) {
        return document.startsWith("<!DOCTYPE", afterProlog(document));
    }

    /** The local name of the root element. */
    static Optional<String> name(String document) {
        Matcher element = ELEMENT.matcher(document).region(afterProlog(document), document.length());
        return element.lookingAt() ? Optional.of(element.group(1)) : Optional.empty();
    }

    /** The name of the root element with its prefix; nothing where there is none. */
    static String qualifiedName(String document) {
        Matcher element = ELEMENT.matcher(document).region(afterProlog(document), document.length());
        return element.lookingAt() ? element.group().substring(1) : "";
    }

    private static int afterProlog(String document) {
        Matcher prolog = PROLOG.matcher(document);
        int from = 0;
        while (prolog.find()) {
            from = prolog.end();
        }
        return from;
    }
}

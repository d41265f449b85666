// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The start of an XML document: its document type declaration and the name of its root element. */
public final class XmlRoot {

    private static final Pattern PROLOG =
            Pattern.compile("\\G(?:\\s+|<\\?[^>]*+>|<!--(?s:.*?)-->|<!DOCTYPE[^\\[>]*+(?:\\[(?s:.*?)\\]\\s*)?>)");

    private static final Pattern ELEMENT = Pattern.compile("<(?:[\\p{L}_][\\w.-]*:)?([\\p{L}_][\\w.-]*)");

    private XmlRoot() {}

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

    /** Whether an unterminated document type declaration comes before the root element. */
    static boolean hasOpenDoctype(String document) {
        return document.startsWith("<!DOCTYPE", afterProlog(document));
    }

    /** The local name of the root element. */
    public static Optional<String> name(String document) {
        Matcher element = ELEMENT.matcher(document).region(afterProlog(document), document.length());
        return element.lookingAt() ? Optional.of(element.group(1)) : Optional.empty();
    }

    /** The name of the root element with its prefix; empty if there is none. */
    public static String qualifiedName(String document) {
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

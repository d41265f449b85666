// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.intake.repair.NamedCharacters;
import dev.hearsay.model.Span;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML document made ready for a parser that knows no DTD. Its document type declaration is blanked, so nothing
 * it declares or refers to can ever be loaded or expanded; and the names of characters that a news DTD takes from
 * HTML, such as that of the no-break space, become numbers. Lines stay where they are.
 */
final class DtdFreeXml {

    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");

    private static final Pattern LATE_DECLARATION = Pattern.compile("\\A\\s+<\\?xml\\s[^>]*+>");

    private static final Pattern NOT_A_LINE_BREAK = Pattern.compile("[^\\n\\r]");

    private DtdFreeXml() {}

    static String of(String text) {
        String plain = blank(text, XmlRoot.doctype(text));
        Matcher late = LATE_DECLARATION.matcher(plain);
        if (late.find()) {
            plain = blank(plain, Optional.of(new Span(0, late.end())));
        }
        return ENTITY.matcher(plain).replaceAll(DtdFreeXml::byNumber);
    }

    private static String blank(String text, Optional<Span> part) {
        return part.map(span -> text.substring(0, span.start())
                        + NOT_A_LINE_BREAK.matcher(span.in(text)).replaceAll(" ")
                        + text.substring(span.end()))
                .orElse(text);
    }

    /** Replaced in CDATA too: there it is in HTML, which has both forms, or in text that means the character. */
    private static String byNumber(MatchResult entity) {
        String name = entity.group(1);
        boolean xmlsOwn = name.matches("amp|lt|gt|quot|apos");
        String characters = xmlsOwn ? "" : NamedCharacters.of(name);
        if (characters.isEmpty()) {
            return Matcher.quoteReplacement(entity.group());
        }
        StringBuilder numbers = new StringBuilder();
        characters.codePoints().forEach(c -> numbers.append("&#").append(c).append(';'));
        return numbers.toString();
    }
}

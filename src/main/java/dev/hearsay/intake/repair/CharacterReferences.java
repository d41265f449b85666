// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Character references of HTML in what is no HTML: "&amp;quot;" for a quotation mark, also escaped twice. An
 * export of a content system leaves them in its cells, a feed that escapes once too often in its markup.
 */
public final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    /** Those of characters that mean something in markup. */
    private static final Pattern SYNTAX =
            Pattern.compile("&(?:amp|lt|gt|AMP|LT|GT|#0*(?:38|60|62)|#[xX]0*(?:26|3[cCeE]));");

    private static final Pattern BRACKET = Pattern.compile("&(?:lt|gt);");

    /** An ampersand that is meant so: a text with its ampersands escaped has none. */
    private static final Pattern BARE =
            Pattern.compile("&(?!(?:#\\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});)");

    /** Copy about references would be harmed. */
    private static final Pattern ABOUT_CODE = Pattern.compile(
            "(?i)\\b(?:HTML|XML|ampersands?|source code|markup language|character (?:references?|entit(?:y|ies)))\\b");

    private static final String OPENING = "“‘\"'`(";

    private static final int MOST_TIMES = 3;

    private CharacterReferences() {}

    /**
     * Plain text with the characters that its references stand for; the same text where that isn't certain, as in
     * copy about markup.
     */
    public static String decode(String text) {
        if (text.indexOf('&') < 0 || ABOUT_CODE.matcher(text).find()) {
            return text;
        }
        boolean bare = BARE.matcher(text).find();
        return repeat(text, found -> (bare && SYNTAX.matcher(found.group()).matches()) || isQuoted(text, found));
    }

    /** What a parser of markup gave, with the references that were escaped once too often. Angle brackets stay escaped. */
    public static String decodeParsed(String text) {
        return text.indexOf('&') < 0
                ? text
                : repeat(text, found -> BRACKET.matcher(found.group()).matches());
    }

    /** Whether references are left. */
    public static boolean areIn(String text) {
        return text.indexOf('&') >= 0 && REFERENCE.matcher(text).find();
    }

    private static String repeat(String text, Predicate<MatchResult> kept) {
        String decoded = text;
        for (int i = 0; i < MOST_TIMES && decoded.indexOf('&') >= 0; i++) {
            String once = REFERENCE
                    .matcher(decoded)
                    .replaceAll(found -> Matcher.quoteReplacement(kept.test(found) ? found.group() : character(found)));
            if (once.equals(decoded)) {
                return decoded;
            }
            decoded = once;
        }
        return decoded;
    }

    private static String character(MatchResult found) {
        return Parser.unescapeEntities(found.group(), true);
    }

    /** A reference that alone stands in quotation marks is what somebody said or typed. */
    private static boolean isQuoted(String text, MatchResult found) {
        return found.start() > 0
                && found.end() < text.length()
                && text.startsWith(found.group(), found.start())
                && OPENING.indexOf(text.charAt(found.start() - 1)) >= 0
                && "”’\"'`)".indexOf(text.charAt(found.end())) >= 0;
    }
}

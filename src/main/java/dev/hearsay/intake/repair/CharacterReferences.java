// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Character references of HTML in text that is not HTML: "&amp;quot;" for a quotation mark, also escaped twice. Exports
 * of content systems leave them in cells, and feeds that escape once too often leave them in markup.
 */
public final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    /** References to characters that have a meaning in markup. */
    private static final Pattern SYNTAX =
            Pattern.compile("&(?:amp|lt|gt|AMP|LT|GT|#0*(?:38|60|62)|#[xX]0*(?:26|3[cCeE]));");

    private static final Pattern BRACKET = Pattern.compile("&(?:lt|gt);");

    /** An ampersand that is meant literally: a text whose ampersands are escaped has none. */
    private static final Pattern BARE =
            Pattern.compile("&(?!(?:#\\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});)");

    /** Marks copy about references, which decoding would spoil. */
    private static final Pattern ABOUT_CODE = Pattern.compile(
            "(?i)\\b(?:HTML|XML|ampersands?|source code|markup language|character (?:references?|entit(?:y|ies)))\\b");

    private static final String OPENING = "“‘\"'`(";

    private static final int MOST_TIMES = 3;

    private CharacterReferences() {}

    /** Plain text with its references decoded; unchanged if that isn't certain to be right, as in copy about markup. */
    public static String decode(String text) {
        if (text.indexOf('&') < 0 || ABOUT_CODE.matcher(text).find()) {
            return text;
        }
        boolean bare = BARE.matcher(text).find();
        return repeat(text, found -> (bare && SYNTAX.matcher(found.group()).matches()) || isQuoted(text, found));
    }

    /**
     * The output of a markup parser, with references decoded that were escaped once too often. Angle brackets stay
     * escaped.
     */
    public static String decodeParsed(String text) {
        return text.indexOf('&') < 0
                ? text
                : repeat(text, found -> BRACKET.matcher(found.group()).matches());
    }

    /** Whether the text contains references. */
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

    /** A reference alone in quotation marks is meant literally: somebody said or typed it. */
    private static boolean isQuoted(String text, MatchResult found) {
        return found.start() > 0
                && found.end() < text.length()
                && text.startsWith(found.group(), found.start())
                && OPENING.indexOf(text.charAt(found.start() - 1)) >= 0
                && "”’\"'`)".indexOf(text.charAt(found.end())) >= 0;
    }
}

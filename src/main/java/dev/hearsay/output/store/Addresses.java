// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of databases and others among the words of a user, which may hold passwords. */
final class Addresses {

    private static final String NOT_SHOWN = "(not shown)";

    /** How the address of a database begins. */
    private static final Pattern DATABASE = Pattern.compile("(?i)(?<![a-z0-9])(?:jdbc:|postgres(?:ql)?:)");

    /** What has a scheme of two letters or more; one letter is a drive. */
    private static final Pattern SCHEME = Pattern.compile("(?is)\\s*[a-z][a-z0-9+.-]+://.*");

    /** The login of an address without a scheme, such as {@code ada:secret@host/news}. */
    private static final Pattern LOGIN = Pattern.compile("(?s)[^\\s/:@]{2,}:[^@]*@[A-Za-z0-9.-]+[/:].*");

    /** The login in any address. */
    private static final Pattern LOGIN_INSIDE = Pattern.compile("(?<=://)[^\\s/]*:\\S*@");

    private Addresses() {}

    /** Whether a word is the address of a database, or of anything else than a file. */
    static boolean isOne(String word) {
        return DATABASE.matcher(word.stripLeading()).lookingAt()
                || SCHEME.matcher(word).matches()
                || LOGIN.matcher(word).matches()
                || LibpqWords.areIn(word);
    }

    /**
     * A text with no more of an address than may be shown.
     *
     * @param hiding what is done to the text where it is none
     */
    static String shown(String text, UnaryOperator<String> hiding) {
        if (LibpqWords.areIn(text)) {
            return shown(text);
        }
        Matcher address = DATABASE.matcher(text);
        if (address.find()) {
            String before = hiding.apply(text.substring(0, address.start()));
            return before + shown(text.substring(address.start()));
        }
        if (LOGIN.matcher(text).matches()) {
            return NOT_SHOWN;
        }
        return hiding.apply(LOGIN_INSIDE.matcher(text).replaceAll("***@"));
    }

    private static String shown(String address) {
        try {
            return DatabaseUrl.parse(address, Map.of()).redacted();
        } catch (IllegalArgumentException e) {
            Matcher begin = DATABASE.matcher(address);
            return (begin.lookingAt() ? begin.group() : "") + NOT_SHOWN;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * libpq's {@code host=… dbname=… password='…'}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE">Keyword/Value
 *     Connection Strings</a>
 */
final class LibpqWords {

    private static final String NAMES = "host|hostaddr|port|dbname|user|password|passfile|service|options|sslmode"
            + "|sslrootcert|sslcert|sslkey|sslpassword|connect_timeout|application_name|target_session_attrs";

    /** One of them at the begin, and one that no name of a file is likely to have. */
    private static final Pattern WORDS = Pattern.compile("(?s)\\s*(?:" + NAMES + ")\\s*=.*");

    private static final Pattern TELLING =
            Pattern.compile("(?s).*?(?:^|\\s)(?:dbname|password|service)\\s*=.*|.*?\\s(?:" + NAMES + ")\\s*=.*");

    private static final Pattern PAIR = Pattern.compile(
            "(?s)\\s*([a-z_]+)\\s*=\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|((?:[^\\s'\\\\]|\\\\.)*))(?=\\s|$)\\s*");

    private LibpqWords() {}

    /** Whether a text is of this form. */
    static boolean areIn(String text) {
        return WORDS.matcher(text).matches() && TELLING.matcher(text).matches();
    }

    /** @throws IllegalArgumentException, whose message repeats nothing, if they are not of this form */
    static List<UrlParameter> read(String words) {
        List<UrlParameter> parameters = new ArrayList<>();
        Matcher pair = PAIR.matcher(words);
        while (pair.regionStart() < words.length()) {
            if (!pair.lookingAt()) {
                throw new IllegalArgumentException("the database's address is not of the form host=HOST dbname=NAME"
                        + " user=USER; put a value with blanks into '…', with \\' for ' and \\\\ for \\");
            }
            String raw = pair.group(2) == null ? pair.group(3) : pair.group(2);
            parameters.add(new UrlParameter(pair.group(1), raw.replaceAll("(?s)\\\\(.)", "$1"), raw));
            pair.region(pair.end(), words.length());
        }
        return parameters;
    }
}

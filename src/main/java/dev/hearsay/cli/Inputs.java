// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inputs that a user names. */
final class Inputs {

    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://.*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("(?i)(?:https?://|www\\.[^/\\s]+\\.[a-z]).*", Pattern.DOTALL);
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(?!https?:).*", Pattern.DOTALL);

    /** A user name and a password before the host. */
    private static final Pattern LOGIN = Pattern.compile("//[^/?#]*@");

    private static final Pattern UNFIT_FOR_A_SHELL = Pattern.compile("['\\\\\\p{Cntrl}]");

    private Inputs() {}

    /** @throws UsageException if one is a network address, which Hearsay does not read */
    static void check(List<String> inputs) throws UsageException {
        for (String input : inputs) {
            Matcher scheme = SCHEME.matcher(input);
            if (PAGE.matcher(input).matches() && !exists(input)) {
                throw new UsageException(page(input));
            }
            if (scheme.matches() && !exists(input)) {
                // the rest may contain a password
                throw new UsageException("Hearsay reads files, not addresses (" + scheme.group("scheme")
                        + "://…): give the path of a file or a folder");
            }
            if (!DatabaseUrl.withoutPasswords(input).equals(input) && !exists(input)) {
                // it would be reported and recorded as a missing file
                throw new UsageException(
                        "an input is the address of a database, or contains a login: Hearsay reads files;"
                                + " use -o to write claims into a database");
            }
        }
    }

    private static String page(String input) {
        String address = WITHOUT_SCHEME.matcher(input).matches() ? "https://" + input : input;
        String shown = UNFIT_FOR_A_SHELL
                .matcher(LOGIN.matcher(address).replaceFirst("//"))
                .replaceAll("");
        return """
                files are read, and nothing is fetched from the network. Save the page first, in the browser \
                (“Save page as”) or with curl:
                  curl -L -o page.html '%1$s'
                  hearsay extract page.html --url '%1$s'""".formatted(shown);
    }

    private static boolean exists(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that only names the author of the article. */
public final class Byline {

    /** In characters. */
    public static final int LONGEST = 150;

    private static final Pattern BY = Pattern.compile("(?:By|BY)\\h+(?=\\p{Lu})");

    private static final Pattern ANY_BY = Pattern.compile("(?i)by\\h+(?=\\p{Lu})");

    private static final Pattern JOINT =
            Pattern.compile("\\h*(?:,|;|\\||/|&|\\band\\b|\\bAND\\b|\\bwith\\b|\\bfor\\b|\\bin\\b)\\h*");

    private static final Pattern NAME_WORD =
            Pattern.compile("(?:[A-Z]\\.|\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:d|l|O)['’]\\p{Lu}[\\p{L}\\p{M}-]*"
                    + "|al-\\p{Lu}\\p{L}*|de|da|di|du|del|der|den|van|von|bin|ibn|al|el|la|le|y|ter|ten|dos|of|the)");

    private static final Pattern POST = Pattern.compile(
            "(?i).*\\b(?:writer|reporter|correspondent|editor|columnist|staff|bureau|contributor|chief|press|news)\\b.*");

    /** "Our Political Staff", "Staff Reporter": authors without a name. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:our|staff)\\h");

    private static final Set<String> NOT_A_NAME = Set.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december the all any no some this that these those his her their our my your its
            then now noon midnight popular contrast comparison law""".split("\\s+", -1));

    private Byline() {}

    /** The names and posts on a line as they are written there, without the word "By". */
    public static Optional<String> of(String line) {
        if (line.length() > LONGEST || !BY.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        String names = withoutBy(line);
        return isNames(names) ? Optional.of(names) : Optional.empty();
    }

    public static String withoutBy(String byline) {
        return ANY_BY.matcher(byline).lookingAt() ? byline.substring(2).strip() : byline;
    }

    /** Whether this is one or more people's names, with their posts and employers. */
    public static boolean isNames(String names) {
        String[] parts = JOINT.split(names, -1);
        if (Agencies.isKnown(parts[0])) {
            return true;
        }
        boolean unnamed = isNamed(parts[0]) && UNNAMED.matcher(parts[0]).lookingAt() && isPost(parts[0]);
        return (unnamed || isPerson(parts[0]))
                && Arrays.stream(parts).skip(1).allMatch(part -> isNamed(part) || isPost(part));
    }

    private static boolean isPerson(String part) {
        String[] words = part.split("\\h+", -1);
        return words.length >= 2
                && words.length <= 5
                && !NOT_A_NAME.contains(words[0].toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && isNamed(part);
    }

    private static boolean isNamed(String part) {
        return !part.isEmpty()
                && Arrays.stream(part.split("\\h+", -1))
                        .allMatch(w -> NAME_WORD.matcher(w).matches())
                && !part.matches(".*\\p{L}{4,}\\.");
    }

    private static boolean isPost(String part) {
        return part.split("\\h+", -1).length <= 5 && POST.matcher(part).matches();
    }
}

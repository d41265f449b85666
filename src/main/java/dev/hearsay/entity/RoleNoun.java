// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Nouns that say what a person is, in lower case; "co-chairman" is one by its last part. */
public final class RoleNoun {

    /** Suffixes by which nouns for persons are made (Huddleston and Pullum, 19.5), where few other nouns end so. */
    private static final Pattern AGENT = Pattern.compile(
            "(?!(?:check|play|short|black|white|wish|wait|set)list$)\\p{L}{3,}(?:ist|woman|man|person|maker|holder|keeper|goer|eer)");

    /** The least letters of a noun for a role that may end another: "writer" of "speechwriter". */
    private static final int SHORTEST_PART = 5;

    private RoleNoun() {}

    public static boolean isOne(String noun) {
        return WordClass.ROLE.has(noun) || WordClass.ROLE.has(lastPart(noun));
    }

    /** Whether a noun is one, or is built like one: "speechwriter", "geologist", "committeewoman". */
    public static boolean isPersonal(String noun) {
        if (isOne(noun) || AGENT.matcher(noun).matches()) {
            return true;
        }
        return IntStream.range(3, noun.length() - SHORTEST_PART + 1)
                .mapToObj(noun::substring)
                .anyMatch(WordClass.ROLE::has);
    }

    /** Whether two nouns can refer to the same person: the same noun, or two of one kind. */
    public static boolean sameKind(String one, String other) {
        return one.equals(other) || kind(one).equals(kind(other));
    }

    private static String kind(String noun) {
        return WordClass.ROLE
                .reading(noun)
                .or(() -> WordClass.ROLE.reading(lastPart(noun)))
                .orElse(noun);
    }

    private static String lastPart(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }
}

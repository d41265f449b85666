// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import java.util.List;
import java.util.Optional;

/** Nouns for documents, on paper or on a screen, that can be sources. */
public final class DocumentNouns {

    private DocumentNouns() {}

    public static boolean isOne(String noun) {
        return WordClass.DOCUMENT.has(noun) || WordClass.DOCUMENT.has(singular(noun));
    }

    /** Whether a noun can refer to what one of the words names. */
    public static boolean sameKind(String noun, List<String> words) {
        Optional<String> kind = WordClass.DOCUMENT.reading(noun);
        return kind.isPresent()
                && words.stream()
                        .anyMatch(word -> WordClass.DOCUMENT.reading(word).equals(kind));
    }

    private static String singular(String noun) {
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.replaceFirst("s$", "");
    }
}

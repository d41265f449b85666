// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;
import java.util.Set;

/** Nouns for what speaks on paper or on a screen. */
final class DocumentNouns {

    /** Those in one set can be used for the same thing. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of("poll", "survey", "polling"),
            Set.of("study", "report", "analysis", "research", "review", "paper"),
            Set.of("ad", "advertisement", "commercial", "spot", "clip", "video"),
            Set.of("film", "movie", "documentary"),
            Set.of("letter", "memo", "email", "e-mail", "message"),
            Set.of("tweet", "post"),
            Set.of("article", "story", "editorial", "column", "piece", "op-ed", "headline"),
            Set.of("brief", "filing", "lawsuit", "complaint", "affidavit", "indictment", "suit", "motion"),
            Set.of("ruling", "decision", "order", "opinion"),
            Set.of("law", "bill", "act", "legislation", "treaty", "convention", "agreement"),
            Set.of("book", "memoir"),
            Set.of("document", "statement", "transcript", "records", "data", "website", "page"));

    private DocumentNouns() {}

    static boolean contains(String noun) {
        return KINDS.stream().anyMatch(kind -> kind.contains(noun) || kind.contains(singular(noun)));
    }

    /** Whether a noun can be used for what one of the words names. */
    static boolean sameKind(String noun, List<String> words) {
        return KINDS.stream()
                .filter(kind -> kind.contains(noun))
                .anyMatch(kind -> words.stream().anyMatch(kind::contains));
    }

    private static String singular(String noun) {
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.replaceFirst("s$", "");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Whom an article introduces as somebody's relative: "his wife, Ada Merrow", "daughter Ada". */
final class Kin {

    /** What {@link WordClass#FAMILY} lacks, since one may have several of them. */
    private static final Set<String> SEVERAL = Set.of("mother", "daughter", "sister", "grandmother", "uncle");

    private final TreeMap<Integer, SentenceWords> sentences = new TreeMap<>();

    Kin(List<SentenceWords> sentences) {
        sentences.forEach(one -> this.sentences.put(one.span().start(), one));
    }

    /** Whether a noun for a relative stands before a name. */
    boolean introduces(Span name) {
        SentenceWords sentence = sentences.floorEntry(name.start()).getValue();
        int before = sentence.from(name.start()) - 1;
        if (before > 0 && sentence.word(before).form().equals(",")) {
            before--;
        }
        return before >= 0 && isRelative(sentence.word(before).lower());
    }

    private static boolean isRelative(String noun) {
        return WordClass.FAMILY.has(noun)
                || WordClass.ROLE.reading(noun).filter(SEVERAL::contains).isPresent();
    }
}

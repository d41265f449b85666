// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A source of several speakers: names with commas and "and" between them. */
final class Compound {

    private static final int LONGEST_OTHER = 4;

    private final Scene scene;
    private final NameHead head;

    Compound(Scene scene, NameHead head) {
        this.scene = scene;
        this.head = head;
    }

    /** The phrases of the speakers; empty where the source isn't a list of names. */
    List<SourcePhrase> parts(Span source) {
        List<Word> words = Word.in(scene.text(), source);
        List<SourcePhrase> parts = new ArrayList<>();
        int from = 0;
        boolean joined = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean and = i < words.size()
                    && (words.get(i).plain().equals("and")
                            || words.get(i).text().equals("&"))
                    && (!JoinedName.isOne(words, i) || personBefore(words, i));
            boolean comma = i < words.size() && words.get(i).text().equals(",");
            if (i == words.size() || and || comma) {
                if (i > from && !SourcePhrase.isParty(words.get(from))) {
                    SourcePhrase part = phrase(
                            words.get(from).span().start(),
                            words.get(i - 1).span().end());
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
                joined |= and && !insideName(words.get(i).span());
                from = i + 1;
            }
        }
        boolean named = !parts.isEmpty()
                && head.of(parts.get(0)).isPresent()
                && parts.stream().skip(1).allMatch(part -> head.of(part).isPresent() || isTheirs(part));
        return joined && named && parts.size() > 1 ? parts : List.of();
    }

    private boolean personBefore(List<Word> words, int i) {
        return i > 0 && scene.cast().in(words.get(i - 1).span()).isPresent();
    }

    /** "The council and its lawyers". */
    private static boolean isTheirs(SourcePhrase part) {
        return part.words().size() <= LONGEST_OTHER
                && Set.of("its", "his", "her", "their")
                        .contains(part.words().get(0).plain());
    }

    private boolean insideName(Span and) {
        return scene.names(scene.sentences().get(scene.sentence(and.start())).span()).stream()
                .anyMatch(name -> name.contains(and));
    }

    private SourcePhrase phrase(int start, int end) {
        return SourcePhrase.of(scene.text(), new Span(start, end));
    }
}

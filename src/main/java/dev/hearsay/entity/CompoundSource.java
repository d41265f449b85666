// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;

/** A source of several speakers: names with commas and "and" between them. */
public final class CompoundSource {

    private static final int LONGEST_OTHER = 4;

    private final ArticleView view;
    private final NameHead head;

    public CompoundSource(ArticleView view, NameHead head) {
        this.view = view;
        this.head = head;
    }

    /** The phrases of the speakers; empty if the source isn't a list of names. */
    public List<SourcePhrase> parts(Span source) {
        List<Word> words = view.words(source);
        List<SourcePhrase> parts = new ArrayList<>();
        int from = 0;
        boolean joined = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean and = i < words.size()
                    && (words.get(i).lower().equals("and")
                            || words.get(i).form().equals("&"))
                    && (!JoinedName.isOne(words, i) || personBefore(words, i));
            boolean comma = i < words.size() && words.get(i).form().equals(",");
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
        return i > 0 && view.persons().in(words.get(i - 1).span()).isPresent();
    }

    /** Whether a part belongs to the one before it, as in "the council and its lawyers". */
    private static boolean isTheirs(SourcePhrase part) {
        return part.words().size() <= LONGEST_OTHER
                && WordClass.POSSESSIVE.has(part.words().get(0).lower(), "third-person");
    }

    private boolean insideName(Span and) {
        return view.names(view.sentences().get(view.sentence(and.start())).span()).stream()
                .anyMatch(name -> name.contains(and));
    }

    private SourcePhrase phrase(int start, int end) {
        return view.phrase(new Span(start, end));
    }
}

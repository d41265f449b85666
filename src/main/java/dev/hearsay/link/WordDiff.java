// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.link.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/** Marks the words in which two contents differ. */
public final class WordDiff {

    private final Contents contents;

    public WordDiff(Contents contents) {
        this.contents = contents;
    }

    /**
     * The differences in order; empty if the words are the same.
     *
     * @param one a content
     * @param other the content that is compared with it
     */
    public List<WordChange> between(String one, String other) {
        List<LinkWord> words = contents.words(one);
        List<LinkWord> others = contents.words(other);
        List<WordChange> changes = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        List<Run> runs = words.isEmpty() || others.isEmpty()
                ? List.of()
                : Alignment.of(contents.read(words), contents.read(others)).runs();
        for (Run run : runs) {
            add(changes, Stretch.of(one, words, from, run.one()), Stretch.of(other, others, otherFrom, run.other()));
            from = run.oneEnd();
            otherFrom = run.otherEnd();
        }
        add(changes, Stretch.of(one, words, from, words.size()), Stretch.of(other, others, otherFrom, others.size()));
        return changes;
    }

    private record Stretch(String words, int start, int end) {

        /** Words of a content; if there are none, the place behind the word before. */
        static Stretch of(String content, List<LinkWord> words, int from, int to) {
            int place = from == 0 ? 0 : words.get(from - 1).end();
            int start = from == to ? place : words.get(from).start();
            int end = from == to ? place : words.get(to - 1).end();
            int unit = content.offsetByCodePoints(0, start);
            return new Stretch(content.substring(unit, content.offsetByCodePoints(unit, end - start)), start, end);
        }
    }

    private static void add(List<WordChange> changes, Stretch one, Stretch other) {
        if (one.start() < one.end() || other.start() < other.end()) {
            changes.add(new WordChange(one.words(), one.start(), one.end(), other.words(), other.start(), other.end()));
        }
    }
}

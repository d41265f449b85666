// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of a claim in its article, with its parts marked, and a sentence of context on either side. */
final class ClaimPassage {

    private final String text;
    private final List<Span> sentences;
    private final OffsetTable table;
    private final WrittenClaim claim;

    /**
     * The passage of a claim that holds.
     *
     * @param text of its article
     * @param sentences of the article, in UTF-16 code units
     */
    ClaimPassage(WrittenClaim claim, String text, List<Span> sentences) {
        this.claim = claim;
        this.text = text;
        this.sentences = sentences;
        this.table = OffsetTable.of(text, claim.offsets());
    }

    /** Writes it into a text. */
    void addTo(MarkedText out) {
        Span whole = extent();
        sentences.stream()
                .filter(sentence -> sentence.end() <= whole.start())
                .reduce((first, second) -> second)
                .ifPresent(before -> out.add(before.in(text) + " ", Mark.CONTEXT));
        Mark[] marks = marks(whole);
        int begin = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i == marks.length || marks[i] != marks[begin]) {
                out.add(text.substring(whole.start() + begin, whole.start() + i), marks[begin]);
                begin = i;
            }
        }
        sentences.stream()
                .filter(sentence -> sentence.start() >= whole.end())
                .findFirst()
                .ifPresent(after -> out.add(" " + after.in(text), Mark.CONTEXT));
    }

    private Mark[] marks(Span whole) {
        Mark[] marks = new Mark[whole.end() - whole.start()];
        Arrays.fill(marks, Mark.PLAIN);
        for (Mark mark : List.of(Mark.CONTENT, Mark.CUE, Mark.SOURCE)) {
            for (Span span : spans(mark.label())) {
                Arrays.fill(marks, span.start() - whole.start(), span.end() - whole.start(), mark);
            }
        }
        return marks;
    }

    /** From the first to the last word of it, in whole sentences if the record has them. */
    private Span extent() {
        List<Span> all = new ArrayList<>();
        claim.passages().stream()
                .filter(passage -> passage.path().startsWith("sentences"))
                .forEach(passage -> all.addAll(spans(passage.path())));
        for (Mark mark : List.of(Mark.CONTENT, Mark.CUE, Mark.SOURCE)) {
            all.addAll(spans(mark.label()));
        }
        int from = all.stream().mapToInt(Span::start).min().orElse(0);
        int to = all.stream().mapToInt(Span::end).max().orElse(0);
        return new Span(from, to);
    }

    private List<Span> spans(String path) {
        return claim.passage(path)
                .map(passage -> new PassageProof(text, table).spans(passage))
                .orElse(List.of());
    }
}

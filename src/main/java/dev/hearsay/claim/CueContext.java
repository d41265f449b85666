// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cue with what is read around it. Without a cue it is empty, and so is what stands before it.
 *
 * @param text of the cue, as written
 * @param before the words of its sentence directly before it, at most four; empty where a mark parts them from it
 * @param words of the cue
 * @param source the first words of the source
 * @param content the first words of the content
 * @param directQuestion whether the content is in quotation marks and ends as a question
 */
record CueContext(
        String text,
        List<CueWord> before,
        List<CueWord> words,
        List<CueWord> source,
        List<CueWord> content,
        boolean directQuestion) {

    /** Cues are short; what is beyond is a mistake of the extractor, and only costs time. */
    private static final int CUE = 40;

    private static final String TO = " to ";
    private static final int AROUND = 16;
    private static final int BEFORE = 4;

    /** How far back four words are sought; in UTF-16 code units. */
    private static final int REACH = 100;

    static CueContext of(String text, SpanIndex sentences, Attribution attribution, boolean directQuestion) {
        List<Span> cue = attribution.cue();
        return new CueContext(
                String.join(" ", cue.stream().map(span -> span.in(text)).toList()),
                before(text, sentences, attribution),
                CueWord.in(text, cue, CUE),
                CueWord.in(text, attribution.source(), AROUND),
                content(text, attribution),
                directQuestion);
    }

    /** An infinitive's "to" belongs to the content where the extractor left it between cue and content. */
    private static List<CueWord> content(String text, Attribution attribution) {
        Span first = attribution.content().get(0);
        int to = first.start() - TO.length();
        boolean between =
                to >= 0 && text.startsWith(TO, to) && attribution.cue().stream().anyMatch(cue -> cue.end() == to);
        if (!between) {
            return CueWord.in(text, attribution.content(), AROUND);
        }
        return CueWord.in(text, List.of(new Span(to, first.end())), AROUND);
    }

    private static List<CueWord> before(String text, SpanIndex sentences, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return List.of();
        }
        int cue = attribution.cue().get(0).start();
        int sentence = sentences.startBefore(cue);
        int other = Stream.concat(attribution.content().stream(), attribution.source().stream())
                .mapToInt(Span::end)
                .filter(end -> end <= cue)
                .max()
                .orElse(0);
        int from = Math.max(Math.max(sentence, other), cue - REACH);
        List<CueWord> words = CueWord.in(text, List.of(new Span(from, cue)), REACH);
        if (words.isEmpty()
                || CueWord.hasBreak(text, words.get(words.size() - 1).end(), cue)) {
            return List.of();
        }
        return words.subList(Math.max(0, words.size() - BEFORE), words.size());
    }
}

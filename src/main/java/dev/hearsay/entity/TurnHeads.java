// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The sources that are heads of turns: at the start of a paragraph, with a punctuation mark as their cue. */
public final class TurnHeads {

    private static final Set<String> MARKS = Set.of(":", ".", "-", "–", "—");
    private static final Set<String> LETTERS = Set.of("q", "a", "question", "answer");
    private static final Pattern NO_VOWEL = Pattern.compile("[^AEIOUY]+");

    /** The most marks and blanks that may come before a head in its paragraph, or between head and cue. */
    private static final int NEAR = 4;

    private final TreeSet<Span> letters = new TreeSet<>();
    private final TreeMap<Span, TurnHead> capitals = new TreeMap<>();

    TurnHeads(Document document) {
        String text = document.article().text();
        SpanIndex paragraphs = new SpanIndex(Paragraphs.of(document.article().copy()));
        for (Attribution one : document.attributions()) {
            if (isHead(text, paragraphs, one)) {
                Span head = one.source().get(0);
                String words = head.in(text);
                if (LETTERS.contains(words.toLowerCase(Locale.ROOT))) {
                    letters.add(head);
                } else if (words.length() > 1 && WrittenCase.isCapitals(words.split("[,(\\[]", 2)[0])) {
                    capitals.put(head, TurnHead.of(text, head));
                }
            }
        }
        capitals.values().removeIf(head -> isBody(text, head));
    }

    private static boolean isHead(String text, SpanIndex paragraphs, Attribution one) {
        boolean marked = one.source().size() == 1
                && one.cue().size() == 1
                && MARKS.contains(one.cue().get(0).in(text));
        if (!marked) {
            return false;
        }
        Span head = one.source().get(0);
        int before = head.start() - paragraphs.startBefore(head.start());
        int between = one.cue().get(0).start() - head.end();
        return before < NEAR && between >= 0 && between < NEAR;
    }

    /** Whether a head is a body: "HNN", or "COURIER" if the article mentions the Courier. */
    private boolean isBody(String text, TurnHead head) {
        PersonName name = head.name();
        boolean bare = !name.isFull() && head.role() == null && head.affiliation() == null;
        boolean surname = capitals.values().stream()
                .anyMatch(
                        other -> other.name().isFull() && other.name().surname().equals(name.surname()));
        return bare
                && !surname
                && (NO_VOWEL.matcher(name.written()).matches()
                        || text.contains("the " + WrittenCase.name(name.written())));
    }

    /** Whether a span is "Q" or "A". */
    public boolean isLetter(Span span) {
        return letters.contains(span);
    }

    /** The letters, in order. */
    public List<Span> letters() {
        return List.copyOf(letters);
    }

    /** Whether a letter is "Q", the head of the questioner. */
    static boolean asks(String letter) {
        return letter.toLowerCase(Locale.ROOT).startsWith("q");
    }

    /** The offset of the first "Q" or "A"; 0 if there is none. */
    int firstLetter() {
        return letters.isEmpty() ? 0 : letters.first().start();
    }

    /** The head at a span, if it is a name in capitals. */
    public Optional<TurnHead> at(Span span) {
        return Optional.ofNullable(capitals.get(span));
    }

    /** Whether a span is the head of a turn. */
    public boolean contains(Span span) {
        return isLetter(span) || capitals.containsKey(span);
    }

    /** The heads that name nobody, such as "UNIDENTIFIED MALE", in order. */
    List<TurnHead> unnamed() {
        return capitals.values().stream().filter(head -> !head.named()).toList();
    }

    /** The heads that name somebody, in order. */
    List<TurnHead> named() {
        return capitals.values().stream().filter(TurnHead::named).toList();
    }

    /** Whether a span is the name in a head in capitals. */
    public boolean hasNameAt(Span span) {
        return capitals.values().stream().anyMatch(head -> head.nameSpan().overlaps(span));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Document;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.SpanIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What speaks for and against the date chosen for an attribution, in numbers by name. Words of the article are none of it.
 * Counts are the natural logarithm of 1 plus the count; all others are 1.
 */
final class DateEvidence {

    private final Document document;
    private final DateChoices choices;
    private final Narration narration;
    private final SpanIndex times;
    private final long named;

    /** The offsets inside quotation marks. */
    private final BitSet quoted = new BitSet();

    /** How many attributions before each have a time in words. */
    private final int[] datedBefore;

    /** @param document with sentences, words, times, quotations, attributions, entities and speakers */
    DateEvidence(Document document, DateChoices choices) {
        this.document = document;
        this.choices = choices;
        narration = choices.narration();
        document.quotations().stream()
                .flatMap(quotation -> quotation.pieces().stream())
                .forEach(piece -> quoted.set(piece.start(), piece.end()));
        times = new SpanIndex(
                document.times().stream().map(TimeExpression::span).toList());
        datedBefore = new int[document.attributions().size() + 1];
        for (int i = 0; i + 1 < datedBefore.length; i++) {
            datedBefore[i + 1] = datedBefore[i] + (choices.time(i) == null ? 0 : 1);
        }
        named = document.times().stream()
                .map(TimeExpression::period)
                .filter(period -> period != null && period.precision() == DatePrecision.DAY)
                .distinct()
                .count();
    }

    /** The evidence for the choice for one attribution, by its number from 0, in the order of the names. */
    Map<String, Double> of(int number) {
        Map<String, Double> evidence = new TreeMap<>();
        String place = lower(choices.place(number));
        evidence.put("always", 1.0);
        evidence.put(place, 1.0);
        Optional<CueWindow> window = choices.window(number);
        String tense = window.map(words -> lower(CueTense.of(words))).orElse("no cue");
        evidence.put(place + ", tense " + tense, 1.0);
        TimeExpression time = choices.time(number);
        if (time == null) {
            nothing(evidence, number, window);
        } else {
            evidence.put(place + ", " + precision(time), 1.0);
            evidence.put(place + ", position " + lower(time.position()), 1.0);
            if (choices.place(number) == DateChoices.Place.BEFORE) {
                evidence.put("paragraphs since", Math.log(1.0 + paragraphsSince(number, time)));
            } else {
                window.ifPresent(words -> between(evidence, words, time));
            }
        }
        return evidence;
    }

    /** What stands between the cue and its time. */
    private static void between(Map<String, Double> evidence, CueWindow window, TimeExpression time) {
        List<WindowWord> words = window.words();
        int at = window.at(time.span().start());
        boolean after = at >= window.cueTo();
        String side = after ? "after" : "before";
        evidence.put("time " + side + " the cue", 1.0);
        int plain = 0;
        List<WindowWord> between = words.subList(
                Math.min(words.size(), after ? window.cueTo() : at),
                after ? Math.min(at, words.size()) : Math.max(at, window.cueFrom()));
        for (WindowWord word : between) {
            plain += word.isPlain() && !word.isMark() && !word.span().overlaps(time.span()) ? 1 : 0;
            flag(evidence, side + ", verb between", word.isPlain() && word.is(PartOfSpeech.VERB));
            flag(evidence, side + ", clause between", word.isPlain() && word.beginsClause());
            flag(evidence, side + ", source between", word.isOtherSource());
            flag(evidence, side + ", comma between", word.isPlain() && word.is(","));
            flag(evidence, side + ", content between", word.afterGap());
        }
        evidence.put(side + ", words between", Math.log(1.0 + plain));
        flag(evidence, "in the source", at < words.size() && words.get(at).isSource());
    }

    /** Times that the rules saw and did not choose. */
    private void nothing(Map<String, Double> evidence, int number, Optional<CueWindow> window) {
        List<Span> plain = window.stream()
                .flatMap(words -> words.words().stream())
                .filter(WindowWord::isPlain)
                .map(WindowWord::span)
                .toList();
        evidence.put(
                "times in the sentence", Math.log(1.0 + times.touching(plain).size()));
        flag(evidence, "looks back", window.filter(CueTense::looksBack).isPresent());
        flag(evidence, "after a dated one", number > 0 && choices.time(number - 1) != null);
        evidence.put("dated before", Math.log(1.0 + datedBefore[number]));
        evidence.put("days named", Math.log(1.0 + named));
        evidence.put("paragraphs before", Math.log(1.0 + paragraph(number)));
        flag(evidence, "quoted", isQuoted(content(number)));
    }

    private boolean isQuoted(Span span) {
        return quoted.get(span.start());
    }

    private int paragraphsSince(int number, TimeExpression time) {
        return Math.abs(paragraph(number) - narration.paragraph(time.span().start()));
    }

    private int paragraph(int number) {
        return narration.paragraph(content(number).start());
    }

    private Span content(int number) {
        return document.attributions().get(number).content().get(0);
    }

    private static String precision(TimeExpression time) {
        CalendarPeriod period = time.period();
        return period == null ? "not counted" : lower(period.precision());
    }

    private static void flag(Map<String, Double> evidence, String name, boolean holds) {
        if (holds) {
            evidence.put(name, 1.0);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

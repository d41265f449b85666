// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a day that was given on to the statements after it: those of the same speaker, until another day, another
 * part of the article or too long a silence comes. It reads the attributions of one article in the order of their cues.
 */
final class DatePropagation {

    /** A line of stars or a time of day begins another part. */
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]*+|\\d{1,2}(?::\\d\\d)? [ap]\\.?m\\.?");

    private static final int LONGEST_BREAK = 40;

    /** How much of a very long sentence is looked at on each side of a cue, in UTF-16 code units. */
    private static final int BESIDE = 400;

    private final Layout layout;
    private final List<NarratedTime> settings;
    private final Map<Integer, TimeExpression> own;
    private final Map<Integer, TimeExpression> governing = new TreeMap<>();

    private @Nullable NarrativeContainer account;
    private @Nullable NarratedTime setting;
    private int nextSetting;
    private int paragraph;

    private DatePropagation(Layout layout, List<NarratedTime> settings, Map<Integer, TimeExpression> own) {
        this.layout = layout;
        this.settings = settings;
        this.own = own;
    }

    /**
     * The phrases that govern attributions from before.
     *
     * @param own the phrases at the cues, by the number of the attribution
     * @return phrases by the number of the attribution, for some of those that have none of their own
     */
    static Map<Integer, TimeExpression> governing(
            Layout layout, List<NarratedTime> settings, Map<Integer, TimeExpression> own) {
        DatePropagation accounts = new DatePropagation(layout, settings, own);
        List<Attribution> attributions = layout.document().attributions();
        IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> place(attributions.get(i))))
                .forEach(accounts::read);
        return accounts.governing;
    }

    private static int place(Attribution attribution) {
        List<Span> first = !attribution.cue().isEmpty()
                ? attribution.cue()
                : !attribution.source().isEmpty() ? attribution.source() : attribution.content();
        return first.get(0).start();
    }

    private void read(int number) {
        Attribution attribution = layout.document().attributions().get(number);
        int place = place(attribution);
        advance(place);
        if (isTold(attribution, place)) {
            return;
        }
        String speaker = speaker(number);
        TimeExpression phrase = own.get(number);
        NarrativeContainer before = account;
        if (phrase != null) {
            begin(phrase, speaker, place);
        } else if (before != null && before.sentence() == layout.sentence(place) && !isRelative(attribution)) {
            governing.put(number, before.phrase());
        } else if (!looksBack(attribution, place)) {
            goOn(number, speaker, place);
        }
    }

    private void goOn(int number, String speaker, int place) {
        NarrativeContainer before = account;
        NarratedTime scene = setting;
        boolean isNewer = scene != null
                && scene.paragraph() == paragraph
                && (before == null
                        || scene.phrase().span().start()
                                > before.phrase().span().start());
        if (before != null && before.isOf(speaker) && before.reaches(paragraph)) {
            account = before.heardIn(paragraph);
            governing.put(number, before.phrase());
        } else if (before != null && before.reaches(paragraph) && gathers(place)) {
            account = before.heardIn(paragraph);
            governing.put(number, before.phrase());
        } else if (scene != null && isNewer && scene.isOf(mentions(speaker))) {
            begin(scene.phrase(), speaker, place);
            governing.put(number, scene.phrase());
        } else if (scene != null && isNewer && scene.leads() && scene.sentence() < layout.sentence(place)) {
            governing.put(number, scene.phrase());
        }
    }

    private List<Span> mentions(String speaker) {
        return layout.document().entities().stream()
                .filter(entity -> entity.id().equals(speaker))
                .findFirst()
                .map(entity -> entity.mentions())
                .orElse(List.of());
    }

    private void begin(TimeExpression phrase, String speaker, int place) {
        CalendarPeriod period = phrase.period();
        account = period == null
                ? null
                : new NarrativeContainer(phrase, period, speaker, paragraph, layout.sentence(place));
    }

    /** Whether the article's own words by the cue speak of an audience, which is then that of the account. */
    private boolean gathers(int place) {
        int sentence = layout.sentence(place);
        if (sentence < 0) {
            return false;
        }
        Span span = layout.document().sentences().get(sentence).span();
        int from = Math.max(span.start(), place - BESIDE);
        int to = Math.max(from, Math.min(span.end(), place + BESIDE));
        return ClauseWords.nameAGathering(layout.narration(new Span(from, to)));
    }

    /** Processes the text before an attribution. */
    private void advance(int place) {
        int reached = Math.max(paragraph, layout.paragraph(place));
        if (IntStream.range(paragraph, reached).anyMatch(this::isBreak)) {
            account = null;
            setting = null;
        }
        paragraph = reached;
        while (nextSetting < settings.size()
                && settings.get(nextSetting).phrase().span().start() < place) {
            setting = settings.get(nextSetting);
            nextSetting++;
        }
    }

    private boolean isBreak(int number) {
        Span span = layout.paragraphs().get(number);
        return span.length() <= LONGEST_BREAK
                && BREAK.matcher(span.in(layout.text())).matches();
    }

    /** Whether somebody else reports the attribution. */
    private boolean isTold(Attribution attribution, int place) {
        return !layout.narrates(place) && attribution.content().stream().noneMatch(content -> content.contains(place));
    }

    /** The speaker's entity, or name where the entity is unknown; empty where the speaker is. */
    private String speaker(int number) {
        return layout.document().speakers().get(number).speakers().stream()
                .findFirst()
                .map(speaker -> speaker.entity() == null ? speaker.name() : speaker.entity())
                .orElse("");
    }

    private boolean isRelative(Attribution attribution) {
        return ClauseWords.isRelative(source(attribution));
    }

    private boolean looksBack(Attribution attribution, int place) {
        int from = Math.max(layout.sentenceIndex().startBefore(place), place - BESIDE);
        String before = layout.text().substring(from, place);
        return !attribution.cue().isEmpty()
                && ClauseWords.lookBack(before, attribution.cue().get(0).in(layout.text()));
    }

    private String source(Attribution attribution) {
        return attribution.source().isEmpty() ? "" : attribution.source().get(0).in(layout.text());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Sentences;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a day that was given on to the statements after it: those of the same speaker, until another day, another
 * part of the article or too long a silence comes. It reads the attributions of one article in the order of their cues.
 */
final class DatePropagation {

    private final Document document;
    private final Narration narration;
    private final Sentences sentences;
    private final List<NarratedTime> settings;
    private final List<Optional<CueWindow>> windows;

    /** Where each entity is mentioned, by its id. */
    private final Map<String, List<Span>> mentions = new HashMap<>();

    private final Map<Integer, TimeExpression> own;
    private final Map<Integer, TimeExpression> governing = new TreeMap<>();

    private @Nullable NarrativeContainer account;
    private @Nullable NarratedTime setting;
    private int nextSetting;
    private int paragraph;

    private DatePropagation(
            Document document,
            Narration narration,
            List<Optional<CueWindow>> windows,
            Map<Integer, TimeExpression> own) {
        this.document = document;
        this.narration = narration;
        this.windows = windows;
        this.own = own;
        document.entities().forEach(entity -> mentions.put(entity.id(), entity.mentions()));
        sentences = new Sentences(document);
        settings = NarratedTime.in(narration, sentences, document.times());
    }

    /**
     * The phrases that govern attributions from before.
     *
     * @param document with sentences, words, times, quotations, attributions, entities and speakers
     * @param windows the words round the cues, by the number of the attribution
     * @param own the phrases at the cues, by the number of the attribution
     * @return phrases by the number of the attribution, for some of those that have none of their own
     */
    static Map<Integer, TimeExpression> governing(
            Document document,
            Narration narration,
            List<Optional<CueWindow>> windows,
            Map<Integer, TimeExpression> own) {
        DatePropagation accounts = new DatePropagation(document, narration, windows, own);
        List<Attribution> attributions = document.attributions();
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
        Attribution attribution = document.attributions().get(number);
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
        } else if (before != null && before.sentence() == sentences.at(place) && !isRelative(number)) {
            governing.put(number, before.phrase());
        } else if (!window(number, CueTense::looksBack)) {
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
        } else if (before != null && before.reaches(paragraph) && window(number, ClauseWords::nameAGathering)) {
            account = before.heardIn(paragraph);
            governing.put(number, before.phrase());
        } else if (scene != null && isNewer && scene.isOf(mentions.getOrDefault(speaker, List.of()))) {
            begin(scene.phrase(), speaker, place);
            governing.put(number, scene.phrase());
        } else if (scene != null && isNewer && scene.leads() && scene.sentence() < sentences.at(place)) {
            governing.put(number, scene.phrase());
        }
    }

    private void begin(TimeExpression phrase, String speaker, int place) {
        CalendarPeriod period = phrase.period();
        account =
                period == null ? null : new NarrativeContainer(phrase, period, speaker, paragraph, sentences.at(place));
    }

    /** Processes the text before an attribution. */
    private void advance(int place) {
        int reached = Math.max(paragraph, narration.paragraph(place));
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

    /** A line of stars or a time of day begins another part. */
    private boolean isBreak(int number) {
        List<Word> words = sentences.words(narration.paragraphs().get(number));
        return !words.isEmpty() && words.stream().allMatch(DatePropagation::isBreak);
    }

    private static boolean isBreak(Word word) {
        return word.isMark() || word.isNumber() || word.is("am") || word.is("pm");
    }

    /** Whether somebody else reports the attribution. */
    private boolean isTold(Attribution attribution, int place) {
        return !narration.holds(place) && attribution.content().stream().noneMatch(content -> content.contains(place));
    }

    /** The speaker's entity, or name where the entity is unknown; empty where the speaker is. */
    private String speaker(int number) {
        return document.speakers().get(number).speakers().stream()
                .findFirst()
                .map(speaker -> speaker.entity() == null ? speaker.name() : speaker.entity())
                .orElse("");
    }

    private boolean isRelative(int number) {
        return window(number, window -> ClauseWords.isRelative(window.sourceWords()));
    }

    private boolean window(int number, Predicate<CueWindow> test) {
        return windows.get(number).filter(test).isPresent();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Sentences;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.SpanIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the documents of an article came out: "a poll released on Monday", "Monday’s poll", "the suit was filed on Monday". A
 * document says all that it says at that time, wherever in the article its words stand.
 */
final class DocumentDays {

    /** The most words between a document and its time. */
    private static final int REACH = 16;

    /** The most words before a document among which its verb is looked for: "released a long-awaited report Monday". */
    private static final int BEFORE = 4;

    /** So many times are looked at for a mention. */
    private static final int TIMES = 4;

    private final Document document;
    private final Narration narration;
    private final Sentences sentences;
    private final SpanIndex places;

    private DocumentDays(Document document, Narration narration) {
        this.document = document;
        this.narration = narration;
        sentences = new Sentences(document);
        places = new SpanIndex(
                document.times().stream().map(TimeExpression::span).toList());
    }

    /**
     * The words that name the times.
     *
     * @param document with sentences, words, times and entities
     * @return words by the id of the document's entity
     */
    static Map<String, TimeExpression> of(Document document, Narration narration) {
        List<Entity> papers = document.entities().stream()
                .filter(entity -> entity.kind() == SpeakerType.DOCUMENT)
                .toList();
        if (papers.isEmpty()) {
            return Map.of();
        }
        DocumentDays days = new DocumentDays(document, narration);
        Map<String, TimeExpression> found = new HashMap<>();
        for (Entity paper : papers) {
            days.at(paper.mentions())
                    .or(() -> days.alone(paper, papers))
                    .ifPresent(time -> found.put(paper.id(), time));
        }
        return found;
    }

    private Optional<TimeExpression> at(List<Span> mentions) {
        return mentions.stream().flatMap(mention -> at(mention).stream()).findFirst();
    }

    /** The one time that the article gives where it uses a noun for the only document of its kind: "the suit was filed on Monday". */
    private Optional<TimeExpression> alone(Entity paper, List<Entity> papers) {
        String kind = kind(paper);
        if (kind.isEmpty()
                || papers.stream().filter(other -> kind(other).equals(kind)).count() > 1) {
            return Optional.empty();
        }
        Map<CalendarPeriod, TimeExpression> times = new HashMap<>();
        document.words().stream()
                .filter(word -> kind(word.lower()).equals(kind))
                .flatMap(word -> at(word.span()).stream())
                .forEach(time -> times.putIfAbsent(time.period(), time));
        return times.size() == 1 ? times.values().stream().findFirst() : Optional.empty();
    }

    private String kind(Entity paper) {
        return kind(NounPhrase.of(sentences.words(paper.mentions().get(0))).noun());
    }

    private static String kind(String noun) {
        return WordClass.DOCUMENT.reading(noun).orElse("");
    }

    /** The time that the words at one mention give: the last before it, or one of the next. */
    private Optional<TimeExpression> at(Span mention) {
        Span sentence = sentences.spans().get(sentences.at(mention.start()));
        int before = Math.max(0, places.lastFrom(mention.start()));
        return document
                .times()
                .subList(before, Math.min(before + TIMES, document.times().size()))
                .stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time ->
                        time.period() != null && narration.holds(time.span().start()))
                .filter(time -> standsBefore(time, mention) || (!time.isAttributive() && follows(time, mention)))
                .findFirst();
    }

    /** "Monday’s poll". */
    private boolean standsBefore(TimeExpression time, Span mention) {
        if (mention.contains(time.span())) {
            return time.isAttributive();
        }
        List<Word> between = words(time.span().end(), mention.start());
        return time.span().end() <= mention.start()
                && between.size() == 1
                && between.get(0).isPossessive();
    }

    /** "The poll that was released in Lonsby on Monday", "released a poll on Monday". */
    private boolean follows(TimeExpression time, Span mention) {
        List<Word> between = words(mention.end(), time.span().start());
        if (time.span().start() < mention.end()
                || between.size() > REACH
                || between.stream().anyMatch(DocumentDays::isElsewhere)) {
            return false;
        }
        List<Word> verbs = verbs(between);
        if (!verbs.isEmpty()) {
            return isPublishing(verbs);
        }
        List<Word> before = sentences.before(mention.start());
        return isPublishing(verbs(before.subList(Math.max(0, before.size() - BEFORE), before.size())));
    }

    private static boolean isElsewhere(Word word) {
        return word.is(";") || (WordClass.OTHER_CLAUSE.has(word) && !word.is("that") && !word.is("which"));
    }

    /** Without participles before a noun: "registered voters". */
    private static List<Word> verbs(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).part() == PartOfSpeech.VERB)
                .filter(i -> !(words.get(i).lower().endsWith("ed")
                        && i + 1 < words.size()
                        && words.get(i + 1).part() == PartOfSpeech.NOUN))
                .mapToObj(words::get)
                .toList();
    }

    private static boolean isPublishing(List<Word> verbs) {
        return !verbs.isEmpty() && verbs.stream().allMatch(verb -> WordClass.PUBLISHING.has(verb.lemma()));
    }

    private List<Word> words(int from, int to) {
        return from < to ? sentences.words(new Span(from, to)) : List.of();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article and the layers that the stages laid over it so far. A layer that no stage gave is empty. Speakers, dates
 * and claims, where they are there, are one for each attribution; a document of anything else can't be made.
 *
 * @param article the article
 * @param language the language found; null before detection
 * @param sentences in order, with their tokens
 * @param words the words of the sentences, in order, with their parts of speech
 * @param mentions names, in order
 * @param times time expressions, in order
 * @param quotations outer ones before those inside them
 * @param coreference links from mentions to the fullest mention of the same entity
 * @param attributions in order of their content
 * @param entities persons, organizations, places, documents, groups and unnamed sources, in the order of their first mentions
 * @param speakers one for each attribution, in the same order
 * @param dates one for each attribution, in the same order
 * @param claims one for each attribution, in the same order
 */
public record Document(
        Article article,
        @Nullable Language language,
        List<Sentence> sentences,
        List<Word> words,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quotation> quotations,
        List<CoreferenceLink> coreference,
        List<Attribution> attributions,
        List<Entity> entities,
        List<SpeakerChoice> speakers,
        List<StatementDate> dates,
        List<Claim> claims) {

    public Document {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
        coreference = List.copyOf(coreference);
        attributions = List.copyOf(attributions);
        entities = List.copyOf(entities);
        speakers = List.copyOf(speakers);
        dates = List.copyOf(dates);
        claims = List.copyOf(claims);
        requireOneEach("speakers", speakers.size(), attributions.size());
        requireOneEach("dates", dates.size(), attributions.size());
        requireOneEach("claims", claims.size(), attributions.size());
    }

    private static void requireOneEach(String layer, int size, int attributions) {
        if (size != 0 && size != attributions) {
            throw new IllegalArgumentException(
                    "a document of " + attributions + " attributions can't have " + size + " " + layer);
        }
    }

    /** The article alone. */
    public static Document of(Article article) {
        return new Document(
                article, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    public Document withArticle(Article value) {
        return new Document(
                value,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withLanguage(Language value) {
        return new Document(
                article,
                value,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withSentences(List<Sentence> value) {
        return new Document(
                article,
                language,
                value,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withWords(List<Word> value) {
        return new Document(
                article,
                language,
                sentences,
                value,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withMentions(List<Mention> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                value,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withTimes(List<TimeExpression> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                value,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withQuotations(List<Quotation> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                value,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withCoreference(List<CoreferenceLink> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                value,
                attributions,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withAttributions(List<Attribution> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                value,
                entities,
                speakers,
                dates,
                claims);
    }

    public Document withEntities(List<Entity> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                value,
                speakers,
                dates,
                claims);
    }

    public Document withSpeakers(List<SpeakerChoice> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                value,
                dates,
                claims);
    }

    public Document withDates(List<StatementDate> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                value,
                claims);
    }

    public Document withClaims(List<Claim> value) {
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                attributions,
                entities,
                speakers,
                dates,
                value);
    }

    /** The same with those statements alone whose claims are wanted, in all layers that have one for each. */
    public Document only(Predicate<Claim> wanted) {
        int[] kept = IntStream.range(0, claims.size())
                .filter(i -> wanted.test(claims.get(i)))
                .toArray();
        return new Document(
                article,
                language,
                sentences,
                words,
                mentions,
                times,
                quotations,
                coreference,
                at(kept, attributions),
                entities,
                at(kept, speakers),
                at(kept, dates),
                at(kept, claims));
    }

    private static <T> List<T> at(int[] places, List<T> layer) {
        return layer.isEmpty()
                ? layer
                : Arrays.stream(places).mapToObj(layer::get).toList();
    }
}

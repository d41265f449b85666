// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Surnames that the recognizer takes for an organization or a place in one sentence and for a person in others. The article
 * decides: behind "Mr." it is a person; an organization it stays only where most sentences say so, or where it comes before the
 * person is named in full; a place unless more say that it is a person than show it as a place. Capitals, as in the headlines of wires, have no vote.
 */
final class SurnameVote {

    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Map<String, Integer> firstOther = new HashMap<>();
    private final Map<String, Integer> inFull = new HashMap<>();

    /** @param named the persons that the recognizer found */
    SurnameVote(List<SentenceWords> sentences, List<NamedPerson> named) {
        named.stream()
                .filter(one -> one.name().isFull())
                .forEach(one -> inFull.merge(one.name().surname(), one.span().start(), Math::min));
        for (SentenceWords sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                String word = lower(sentence, mention.span());
                if (isInCapitals(sentence, mention)) {
                    continue;
                }
                if (mention.type() == EntityType.PERSON) {
                    persons.merge(word, 1, Integer::sum);
                } else if (mention.type() == EntityType.ORGANIZATION || isShownAsPlace(sentence, mention)) {
                    others.merge(word, 1, Integer::sum);
                    firstOther.putIfAbsent(word, mention.span().start());
                }
            }
        }
    }

    /** "In Quill", "Quill, Ostmark". */
    private static boolean isShownAsPlace(SentenceWords sentence, Mention mention) {
        int first = sentence.from(mention.span().start());
        int next = sentence.from(mention.span().end() - 1) + 1;
        boolean behindPreposition = first > 0 && sentence.word(first - 1).part() == PartOfSpeech.ADPOSITION;
        boolean beforePlace = next + 1 < sentence.size()
                && sentence.word(next).form().equals(",")
                && sentence.mentions().stream()
                        .anyMatch(other -> other.type() == EntityType.LOCATION
                                && other.span().overlaps(sentence.word(next + 1).span()));
        return behindPreposition || beforePlace;
    }

    /** Whether what the recognizer takes for something else is a person's surname. */
    boolean isSurname(SentenceWords sentence, Mention mention) {
        String word = lower(sentence, mention.span());
        int first = sentence.from(mention.span().start());
        int full = inFull.getOrDefault(word, Integer.MAX_VALUE);
        boolean later = full > mention.span().start() && !isInCapitals(sentence, mention);
        if (mention.type() == EntityType.PERSON || later) {
            return false;
        }
        if (first > 0 && Titles.isHonorific(sentence.word(first - 1))) {
            return true;
        }
        int person = persons.getOrDefault(word, 0);
        int other = others.getOrDefault(word, 0);
        return mention.type() == EntityType.ORGANIZATION
                ? person >= other || full < firstOther.getOrDefault(word, 0)
                : person > other;
    }

    /** Whether the surname of somebody who is named in full is written in capitals. */
    private boolean isInCapitals(SentenceWords sentence, Mention mention) {
        return WrittenCase.isCapitals(mention.span().in(sentence.text()))
                && inFull.containsKey(lower(sentence, mention.span()));
    }

    private static String lower(SentenceWords sentence, Span span) {
        return span.in(sentence.text()).toLowerCase(Locale.ROOT);
    }
}

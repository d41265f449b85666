// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one article: who said what, to whom and when, and the words that prove it.
 *
 * @param id a hash of article id, spans and text: the same in every run over the same article
 * @param speech direct, indirect or mixed
 * @param kind what the source does with the content
 * @param source the words for the source; null where there are none
 * @param speakers who that is; empty where the article names nobody, as with one claim in twelve
 * @param cue the words that attribute; null where there are none
 * @param addressee the words for whom it was said to; null where nobody is named
 * @param medium the words for where it was said ("in a statement"); null where none are
 * @param content what was said
 * @param verbatim the parts of the content inside quotation marks
 * @param date when it was said
 * @param sentences the sentences that it touches, in order
 * @param paragraph which paragraph of the body its content begins in, counted from 0
 * @param confidence of the attribution, from 0 to 1
 * @param checkworthy how likely the content is a factual statement that the public wants to see verified, from 0 to 1; null where
 *     the source asserts nothing, or nobody has judged it
 * @param facts what the content names: persons, places, numbers, dates
 * @param parent the id of the claim in whose content it is; null where it is in none
 * @param depth how many claims it is in
 */
public record Claim(
        String id,
        Speech speech,
        ClaimKind kind,
        @Nullable Passage source,
        List<Speaker> speakers,
        @Nullable Cue cue,
        @Nullable Passage addressee,
        @Nullable Passage medium,
        Passage content,
        List<Span> verbatim,
        StatementDate date,
        List<Span> sentences,
        int paragraph,
        double confidence,
        @Nullable Double checkworthy,
        ContentFacts facts,
        @Nullable String parent,
        int depth)
        implements Serializable {

    public Claim {
        speakers = List.copyOf(speakers);
        verbatim = List.copyOf(verbatim);
        sentences = List.copyOf(sentences);
    }

    /** A claim that is in no other, and whose content nobody has looked into: it has no figure for being check-worthy, and names nothing. */
    public Claim(
            String id,
            Speech speech,
            ClaimKind kind,
            @Nullable Passage source,
            List<Speaker> speakers,
            @Nullable Cue cue,
            @Nullable Passage addressee,
            @Nullable Passage medium,
            Passage content,
            List<Span> verbatim,
            StatementDate date,
            List<Span> sentences,
            int paragraph,
            double confidence) {
        this(
                id,
                speech,
                kind,
                source,
                speakers,
                cue,
                addressee,
                medium,
                content,
                verbatim,
                date,
                sentences,
                paragraph,
                confidence,
                null,
                ContentFacts.NONE,
                null,
                0);
    }

    /** Who said it, the first where several did; empty where the article names nobody. */
    public Optional<Speaker> speaker() {
        return speakers.stream().findFirst();
    }

    public Claim withId(String value) {
        return with(value, speakers, checkworthy, facts, parent, depth);
    }

    public Claim withSpeakers(List<Speaker> value) {
        return with(id, value, checkworthy, facts, parent, depth);
    }

    public Claim withCheckworthy(@Nullable Double value) {
        return with(id, speakers, value, facts, parent, depth);
    }

    public Claim withFacts(ContentFacts value) {
        return with(id, speakers, checkworthy, value, parent, depth);
    }

    /**
     * The same claim inside another.
     *
     * @param outer the id of the claim that it is in
     * @param claims how many claims it is in
     */
    public Claim in(@Nullable String outer, int claims) {
        return with(id, speakers, checkworthy, facts, outer, claims);
    }

    private Claim with(
            String id,
            List<Speaker> speakers,
            @Nullable Double checkworthy,
            ContentFacts facts,
            @Nullable String parent,
            int depth) {
        return new Claim(
                id,
                speech,
                kind,
                source,
                speakers,
                cue,
                addressee,
                medium,
                content,
                verbatim,
                date,
                sentences,
                paragraph,
                confidence,
                checkworthy,
                facts,
                parent,
                depth);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import static java.util.Objects.requireNonNull;

import dev.hearsay.claim.cue.CueReader;
import dev.hearsay.language.CueWindows;
import dev.hearsay.language.Sentences;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.StatementDate;
import dev.hearsay.pipeline.Assembler;
import dev.hearsay.pipeline.Attributor;
import dev.hearsay.pipeline.Dater;
import dev.hearsay.pipeline.EntityFinder;
import dev.hearsay.pipeline.QuotationFinder;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds the claims inside claims, each with the id of the claim that it is in. Each content is read as a text of its own, up to a depth of
 * {@value #DEEPEST}; speakers and dates are found among all attributions of the article. The outer claims stay as they are.
 */
public final class NestedClaims {

    private static final int DEEPEST = 3;

    private static final StatementDate UNKNOWN =
            new StatementDate(null, null, DateBasis.UNKNOWN, null, "the statement that it is in doesn't say when");

    private final NestedAttributions nested;
    private final Credibility credibility;
    private final EntityFinder entities;
    private final SpeakerResolver speakers;
    private final Dater dates;
    private final Assembler assembler;

    /** With the stages that found the outer claims. */
    public NestedClaims(
            QuotationFinder quotations,
            Attributor attributor,
            EntityFinder entities,
            SpeakerResolver speakers,
            Dater dates,
            Assembler assembler) {
        CueReader cues = new CueReader();
        this.nested = new NestedAttributions(quotations, attributor, cues);
        this.credibility = new Credibility(cues);
        this.entities = entities;
        this.speakers = speakers;
        this.dates = dates;
        this.assembler = assembler;
    }

    /** The document with the nested claims as well, each behind the claim that it is in. */
    public Document in(Document document) {
        List<Reported> found = found(document);
        List<Reported> all = found.size() == document.attributions().size() ? found : credible(document, found);
        if (all.size() == document.attributions().size()) {
            return document;
        }
        Document read = entered(document, all);
        read = read.withEntities(entities.find(read));
        read = read.withSpeakers(speakers.resolve(read));
        read = read.withDates(dates(all, dates.date(read)));
        return merged(document, all, read.withClaims(assembler.assemble(read)));
    }

    /** The outer attributions and those inside them, each behind what it is in. */
    private List<Reported> found(Document document) {
        Sentences sentences = new Sentences(document);
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < document.attributions().size(); i++) {
            Reported outer = new Reported(document.attributions().get(i), i, null);
            found.add(outer);
            addInside(outer, document, sentences, found);
        }
        return found;
    }

    private void addInside(Reported outer, Document document, Sentences sentences, List<Reported> found) {
        if (outer.depth() < DEEPEST) {
            for (Attribution inner : nested.in(document, sentences, outer.attribution())) {
                Reported reported = new Reported(inner, outer.number(), outer);
                found.add(reported);
                addInside(reported, document, sentences, found);
            }
        }
    }

    /** Without those that are not credible, and what is inside them. */
    private List<Reported> credible(Document document, List<Reported> found) {
        CueWindows windows = new CueWindows(entered(document, found));
        Set<Reported> kept = new LinkedHashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Reported reported = found.get(i);
            boolean credible = reported.in() == null
                    || (kept.contains(reported.in())
                            && windows.of(i)
                                    .filter(window -> credibility.isCredible(reported.attribution(), window))
                                    .isPresent());
            if (credible) {
                kept.add(reported);
            }
        }
        return List.copyOf(kept);
    }

    private static Document entered(Document document, List<Reported> all) {
        return document.withClaims(List.of())
                .withDates(List.of())
                .withSpeakers(List.of())
                .withAttributions(all.stream().map(Reported::attribution).toList());
    }

    /** The outer ones as they were, and the nested ones as they were read among them. */
    private static Document merged(Document document, List<Reported> all, Document read) {
        return read.withEntities(together(document.entities(), read.entities()))
                .withSpeakers(each(all, document.speakers(), read.speakers()))
                .withDates(each(all, document.dates(), read.dates()))
                .withClaims(claims(all, each(all, document.claims(), read.claims())));
    }

    /** What the nested sources name may be other entities, or fewer: those of the outer claims are all there. */
    private static List<Entity> together(List<Entity> outer, List<Entity> read) {
        Set<String> known = outer.stream().map(Entity::id).collect(Collectors.toSet());
        return Stream.concat(outer.stream(), read.stream().filter(entity -> !known.contains(entity.id())))
                .toList();
    }

    private static <T> List<T> each(List<Reported> all, List<T> outer, List<T> read) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).in() == null ? outer.get(all.get(i).number()) : read.get(i))
                .toList();
    }

    private static List<Claim> claims(List<Reported> all, List<Claim> claims) {
        Map<Reported, Claim> made = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Reported reported = all.get(i);
            Reported in = reported.in();
            Claim claim = claims.get(i);
            made.put(
                    reported,
                    in == null ? claim : claim.in(requireNonNull(made.get(in)).id(), reported.depth()));
        }
        return all.stream().map(made::get).toList();
    }

    /** What is inside a statement has no date but one that the statement names. */
    private static List<StatementDate> dates(List<Reported> all, List<StatementDate> found) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Reported in = all.get(i).in();
                    return in == null || isNamed(in.attribution().content(), found.get(i)) ? found.get(i) : UNKNOWN;
                })
                .toList();
    }

    private static boolean isNamed(List<Span> content, StatementDate date) {
        return date.basis() == DateBasis.EXPRESSION
                && date.passage() != null
                && date.passage().spans().stream()
                        .allMatch(span -> content.stream().anyMatch(said -> said.contains(span)));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.SentenceWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evidence for and against a person as the referent of "he" or "she", in numbers. */
final class PronounFeatures {

    /** The features; each is 0 or 1 unless described otherwise. */
    enum Feature {
        /** Named before the pronoun in its sentence. */
        SAME_SENTENCE,
        /** Named last in the sentence before. */
        SENTENCE_BEFORE,
        /** Natural logarithm of 1 plus the number of sentences since the person was named. */
        DISTANCE,
        /** Natural logarithm of 1 plus the number of other persons of that gender named since. */
        RIVALS,
        /** Named first of all persons in the sentence, in its first words. */
        OPENS_SENTENCE,
        /** Last named inside what somebody says. */
        IN_CONTENT,
        /** Last named with a possessive ending. */
        POSSESSIVE,
        /** The speaker of the last source before. */
        LAST_SPEAKER,
        /** The same, in the same paragraph. */
        LAST_SPEAKER_HERE,
        /** The referent of the previous pronoun, at most three sentences back. */
        LAST_PRONOUN,
        /** The speaker of the content around the pronoun, outside quotation marks. */
        SAYS_THIS,
        /** The speaker of the content around the pronoun, inside quotation marks. */
        QUOTED_HERE,
        /** The gender, by the name or by an earlier pronoun, is that of the pronoun. */
        SAME_GENDER,
        /** The gender is another. */
        OTHER_GENDER,
        /** Natural logarithm of 1 plus the number of times the person was named before. */
        TIMES_NAMED,
        /** Named in the paragraph of the pronoun, before it. */
        SAME_PARAGRAPH,
        /** Not named before the pronoun at all. */
        NAMED_LATER,
        /** Named before the pronoun in its sentence, where the pronoun is "his" or "her". */
        OWNER_HERE,
        /** An earlier pronoun has shown another gender. */
        SHOWN_OTHER,
        /** The last subject before the pronoun, outside of contents: a name of that gender, or whoever a source means. */
        LAST_SUBJECT,
        /** The same, in the paragraph of the pronoun. */
        LAST_SUBJECT_HERE,
        /** The first subject among the names of the paragraph before, where the pronoun's has none. */
        TOPIC_BEFORE,
        /** Named in the content whose source the pronoun is. */
        OWN_CONTENT,
        /** First named in the pronoun's paragraph, before it. */
        INTRODUCED
    }

    private static final int OPENING = 6;

    /** How far back subjects are looked for, in UTF-16 code units. */
    private static final int FARTHEST = 3000;

    private final ArticleView view;
    private final Statements statements;
    private final NameSyntax syntax;

    PronounFeatures(ArticleView view, Statements statements) {
        this.view = view;
        this.statements = statements;
        this.syntax = new NameSyntax(view);
    }

    /** @param gender of the pronoun that {@code mention} is */
    Map<Feature, Double> of(Entity person, SourceMention mention, Gender gender) {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        Span pronoun = mention.span();
        int here = view.sentence(pronoun.start());
        int before = person.mentionedBefore(pronoun.start());
        // who speaks seldom says their own name
        List<Span> own = statements.contentOf(pronoun);
        while (before > 0 && isWithin(person.mentions().get(before - 1), own)) {
            before--;
        }
        if (person.mentions().stream().anyMatch(name -> isWithin(name, own))) {
            features.put(Feature.OWN_CONTENT, 1.0);
        }
        if (before == 0) {
            features.put(Feature.NAMED_LATER, 1.0);
            features.put(Feature.DISTANCE, Math.log(1 + 10));
        } else {
            lastNamed(features, person.mentions().get(before - 1), pronoun, here, person, gender);
        }
        features.put(Feature.TIMES_NAMED, Math.log(1 + before));
        subjects(features, person, mention, own, gender);
        Gender seen = ShownGender.of(view, person, mention.resolved());
        Gender theirs = person.gender() == Gender.UNKNOWN ? seen : person.gender();
        if (theirs != Gender.UNKNOWN && gender != Gender.UNKNOWN) {
            features.put(theirs == gender ? Feature.SAME_GENDER : Feature.OTHER_GENDER, 1.0);
        }
        if (!seen.fits(gender)) {
            features.put(Feature.SHOWN_OTHER, 1.0);
        }
        ResolvedMention around = mention.around();
        if (around != null && around.is(person)) {
            features.put(mention.quoted() ? Feature.QUOTED_HERE : Feature.SAYS_THIS, 1.0);
        }
        lastHeard(features, person, pronoun, here, mention.resolved());
        return features;
    }

    private void subjects(
            Map<Feature, Double> features, Entity person, SourceMention mention, List<Span> own, Gender gender) {
        int here = mention.span().start();
        int paragraph = view.paragraph(here);
        List<Span> subjects = view.persons().within(new Span(Math.max(0, here - FARTHEST), here)).stream()
                .filter(name ->
                        !isWithin(name, own) && statements.around(name, -1).isEmpty())
                .filter(name -> view.persons().in(name).orElseThrow().gender().fits(gender))
                .filter(syntax::isSubject)
                .toList();
        int named = subjects.isEmpty() ? -1 : subjects.get(subjects.size() - 1).start();
        Optional<ResolvedMention> source = mention.latestFirst()
                .filter(one -> one.source().end() <= here
                        && !one.nested()
                        && one.somebody().isPresent())
                .findFirst()
                .filter(one -> one.source().start() > named);
        boolean last = source.map(one -> one.is(person)).orElseGet(() -> named >= 0 && isNamedAt(person, named));
        if (last) {
            features.put(Feature.LAST_SUBJECT, 1.0);
            int there = source.map(one -> one.source().start()).orElse(named);
            if (view.paragraph(there) == paragraph) {
                features.put(Feature.LAST_SUBJECT_HERE, 1.0);
            }
        }
        if (subjects.stream().noneMatch(name -> view.paragraph(name.start()) == paragraph)) {
            subjects.stream()
                    .filter(name -> view.paragraph(name.start()) == paragraph - 1)
                    .findFirst()
                    .filter(name -> isNamedAt(person, name.start()))
                    .ifPresent(name -> features.put(Feature.TOPIC_BEFORE, 1.0));
        }
        int first = person.mentions().get(0).start();
        if (first < here && view.paragraph(first) == paragraph) {
            features.put(Feature.INTRODUCED, 1.0);
        }
    }

    private static boolean isNamedAt(Entity person, int offset) {
        return person.mentions().stream().anyMatch(name -> name.start() == offset);
    }

    private void lastNamed(
            Map<Feature, Double> features, Span last, Span pronoun, int here, Entity person, Gender gender) {
        int there = view.sentence(last.start());
        features.put(Feature.DISTANCE, Math.log(1 + here - there));
        if (here == there) {
            features.put(Feature.SAME_SENTENCE, 1.0);
            if (isPossessive(pronoun)) {
                features.put(Feature.OWNER_HERE, 1.0);
            }
        } else if (here == there + 1) {
            features.put(Feature.SENTENCE_BEFORE, 1.0);
        }
        if (view.paragraph(last.start()) == view.paragraph(pronoun.start())) {
            features.put(Feature.SAME_PARAGRAPH, 1.0);
        }
        SentenceWords sentence = view.sentences().get(there);
        boolean first = view.persons().within(sentence.span()).stream()
                .filter(name -> !syntax.isModifier(name))
                .findFirst()
                .equals(Optional.of(last));
        if (first && sentence.from(last.start()) <= OPENING) {
            features.put(Feature.OPENS_SENTENCE, 1.0);
        }
        if (statements.around(last, -1).isPresent()) {
            features.put(Feature.IN_CONTENT, 1.0);
        }
        String text = view.text();
        if (last.end() + 1 < text.length() && "'’".indexOf(text.charAt(last.end())) >= 0) {
            features.put(Feature.POSSESSIVE, 1.0);
        }
        List<Entity> rivals = view.persons().within(between(last, pronoun)).stream()
                .map(span -> view.persons().in(span).orElseThrow())
                .filter(other -> !other.equals(person) && other.gender().fits(gender))
                .distinct()
                .toList();
        features.put(Feature.RIVALS, Math.log(1 + rivals.size()));
    }

    private boolean isPossessive(Span pronoun) {
        return WordClass.POSSESSIVE.has(view.words(pronoun).get(0));
    }

    private static boolean isWithin(Span name, List<Span> content) {
        return content.stream().anyMatch(one -> one.contains(name));
    }

    private static Span between(Span one, Span other) {
        int start = one.end();
        int end = other.start();
        return new Span(start, end);
    }

    private void lastHeard(
            Map<Feature, Double> features, Entity person, Span pronoun, int here, List<ResolvedMention> heard) {
        boolean pronounSeen = false;
        boolean speakerSeen = false;
        for (int i = heard.size() - 1; i >= 0 && !(pronounSeen && speakerSeen); i--) {
            ResolvedMention one = heard.get(i);
            if (one.source().end() > pronoun.start() || one.somebody().isEmpty()) {
                continue;
            }
            if (!speakerSeen && !one.nested()) {
                speakerSeen = true;
                if (one.is(person)) {
                    features.put(Feature.LAST_SPEAKER, 1.0);
                    if (view.paragraph(one.source().start()) == view.paragraph(pronoun.start())) {
                        features.put(Feature.LAST_SPEAKER_HERE, 1.0);
                    }
                }
            }
            if (!pronounSeen && one.pronoun()) {
                pronounSeen = true;
                if (one.is(person) && here - view.sentence(one.source().start()) <= 3) {
                    features.put(Feature.LAST_PRONOUN, 1.0);
                }
            }
        }
    }
}

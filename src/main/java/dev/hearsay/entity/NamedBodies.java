// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Entity;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The organizations and places that an article names, and the accounts that belong to no named person. */
final class NamedBodies {

    private final ArticleView view;
    private final EntityIds ids;
    private final OrganizationNames names;
    private final NameHead head;
    private final PossessiveNames possessives;
    private final Map<String, String> fullest = new HashMap<>();

    NamedBodies(ArticleView view, EntityIds ids) {
        this.view = view;
        this.ids = ids;
        this.names = new OrganizationNames(view.text(), view.document().mentions(), view.sentences());
        this.head = new NameHead(view);
        this.possessives = new PossessiveNames(view);
    }

    List<Entity> find() {
        TreeMap<Span, SpeakerType> places = new TreeMap<>();
        for (Mention mention : view.document().mentions()) {
            if (view.persons().in(mention.span()).isEmpty()) {
                places.put(possessives.bare(mention.span()), kind(mention.type()));
            }
        }
        for (Attribution attribution : view.document().attributions()) {
            attribution.source().stream().limit(1).forEach(source -> addUnrecognized(view.phrase(source), places));
        }
        Map<String, List<Span>> clusters = new LinkedHashMap<>();
        places.keySet()
                .forEach(span -> clusters.computeIfAbsent(key(name(span)), key -> new ArrayList<>())
                        .add(span));
        return clusters.values().stream().map(spans -> entity(spans, places)).toList();
    }

    private static SpeakerType kind(EntityType type) {
        return type == EntityType.LOCATION ? SpeakerType.PLACE : SpeakerType.ORGANIZATION;
    }

    /** Adds a source that is an acronym, an account, or a name that the recognizer found only elsewhere. */
    private void addUnrecognized(SourcePhrase phrase, Map<Span, SpeakerType> places) {
        if (phrase.isEmpty()) {
            return;
        }
        Word last = phrase.words().get(phrase.words().size() - 1);
        if (last.form().startsWith("@")) {
            places.putIfAbsent(last.span(), SpeakerType.UNKNOWN);
        } else if (head.of(phrase).isEmpty() && view.persons().in(phrase.span()).isEmpty()) {
            names.unrecognized(phrase).ifPresent(span -> places.putIfAbsent(span, SpeakerType.ORGANIZATION));
        }
    }

    private Entity entity(List<Span> spans, Map<Span, SpeakerType> places) {
        List<String> written = spans.stream().map(this::name).distinct().toList();
        String name = written.stream()
                .filter(one -> !WrittenCase.isCapitals(one))
                .max(Comparator.comparingInt(one -> one.split(" ", -1).length))
                .orElse(written.get(0));
        Map<SpeakerType, Long> kinds =
                spans.stream().collect(Collectors.groupingBy(places::get, TreeMap::new, Collectors.counting()));
        SpeakerType kind = kinds.entrySet().stream()
                .max(Map.Entry.<SpeakerType, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == SpeakerType.ORGANIZATION))
                .orElseThrow()
                .getKey();
        List<String> forms = view.forms(spans);
        return new Entity(
                ids.of(kind, name, spans), kind, name, true, spans, forms, Gender.UNKNOWN, false, List.of(), null);
    }

    private String name(Span span) {
        String written = NameForm.clean(whole(span).in(view.text()));
        return written.startsWith("@") ? written : possessives.whole(fullest.computeIfAbsent(written, names::fullest));
    }

    /** The key under which names are one: "Quillfoam", "the Quillfoam" and "Quillfoam Inc." share it. */
    private static String key(String name) {
        List<String> words = new ArrayList<>(List.of(
                name.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "").split(" ", -1)));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        if (words.size() > 1 && WordClass.NAME_SUFFIX.has(words.get(words.size() - 1), "company")) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    /** The whole name, which includes capitalised words directly before it. */
    private Span whole(Span name) {
        SentenceWords sentence = view.sentences().get(view.sentence(name.start()));
        int start = name.start();
        for (int i = sentence.from(name.start()) - 1; i >= 0; i--) {
            Word word = sentence.word(i);
            boolean joins = word.is("and") && JoinedName.isOne(sentence.words(), i);
            if (!joins && !belongs(sentence, i)) {
                break;
            }
            start = word.span().start();
        }
        return new Span(start, OrganizationEnd.of(sentence, name.end()));
    }

    private boolean belongs(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        return word.isCapitalized()
                && !word.isMark()
                && !word.is("the")
                && !WordClass.AUXILIARY.has(word.lower())
                && !WordClass.INTERROGATIVE.has(word)
                && view.persons().in(word.span()).isEmpty()
                && (i > 0 || view.type(word.span()).isPresent());
    }
}

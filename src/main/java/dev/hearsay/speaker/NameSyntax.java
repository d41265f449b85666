// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.SentenceWords;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a person's name is in its sentence, as far as the words beside it show. */
final class NameSyntax {

    /** The longest apposition or bracket between a subject and its verb, in words. */
    private static final int LONGEST = 25;

    private static final Set<String> CLOSING_DASHES = Set.of("-", "--", "–", "—");

    private final ArticleView view;
    private final TreeMap<Integer, Span> sources = new TreeMap<>();

    /** Which names are subjects, since each is asked about for many pronouns. */
    private final Map<Span, Boolean> subjects = new HashMap<>();

    NameSyntax(ArticleView view) {
        this.view = view;
        view.document().attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .forEach(source -> sources.put(source.start(), source));
    }

    /** Whether the name modifies a noun: "Quill consultant Ada Merrow", "the Quill campaign". */
    boolean isModifier(Span name) {
        SentenceWords sentence = sentence(name);
        int next = behind(sentence, name);
        return next < sentence.words().size()
                && sentence.word(next).part() == PartOfSpeech.NOUN
                && !sentence.word(next).isCapitalized();
    }

    /** Whether the name is a source, or stands before its verb and behind no preposition or verb. */
    boolean isSubject(Span name) {
        return subjects.computeIfAbsent(name, this::readSubject);
    }

    private boolean readSubject(Span name) {
        if (isPossessive(name) || isModifier(name)) {
            return false;
        }
        if (begins(name)) {
            return true;
        }
        SentenceWords sentence = sentence(name);
        return !isGoverned(sentence, sentence.from(name.start())) && isBeforeVerb(sentence, behind(sentence, name));
    }

    private boolean isPossessive(Span name) {
        SentenceWords sentence = sentence(name);
        int next = behind(sentence, name);
        return next < sentence.words().size() && sentence.word(next).isPossessive();
    }

    /** Whether a source begins with the name and its titles. */
    private boolean begins(Span name) {
        var before = sources.floorEntry(name.start());
        if (before == null || before.getValue().end() < name.end()) {
            return false;
        }
        return view.persons().within(before.getValue()).stream()
                .findFirst()
                .filter(name::equals)
                .isPresent();
    }

    /** Whether a preposition or a verb stands before a name and its titles: "for Quill", "beat Senator Quill". */
    private static boolean isGoverned(SentenceWords sentence, int first) {
        int i = first - 1;
        while (i >= 0 && isPartOfTitle(sentence.word(i))) {
            i--;
        }
        return i >= 0
                && switch (sentence.word(i).part()) {
                    case ADPOSITION, VERB -> true;
                    default -> sentence.word(i).is("to");
                };
    }

    private static boolean isPartOfTitle(Word word) {
        return switch (word.part()) {
            case NOUN, PROPER_NOUN, ADJECTIVE, DETERMINER -> true;
            default -> false;
        };
    }

    private static boolean isBeforeVerb(SentenceWords sentence, int next) {
        int i = behindApposition(sentence, next);
        while (i < sentence.words().size() && sentence.word(i).part() == PartOfSpeech.ADVERB) {
            i++;
        }
        return i < sentence.words().size() && sentence.word(i).part().isVerbal();
    }

    private static int behindApposition(SentenceWords sentence, int next) {
        int size = sentence.words().size();
        if (next >= size || !sentence.word(next).isMark()) {
            return next;
        }
        String open = sentence.word(next).form();
        for (int i = next + 1; i < Math.min(size, next + LONGEST); i++) {
            String form = sentence.word(i).form();
            boolean closes = open.equals("(") ? form.equals(")") : form.equals(open) || CLOSING_DASHES.contains(form);
            if (closes) {
                return i + 1 < size && sentence.word(i + 1).form().equals(",") ? i + 2 : i + 1;
            }
        }
        return next;
    }

    private static int behind(SentenceWords sentence, Span name) {
        return sentence.from(name.end() - 1) + 1;
    }

    private SentenceWords sentence(Span name) {
        return view.sentences().get(view.sentence(name.start()));
    }
}

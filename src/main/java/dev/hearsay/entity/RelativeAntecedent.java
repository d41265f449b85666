// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The antecedent of "who", "which" or "that": the noun phrase in front of it. */
public final class RelativeAntecedent {

    private static final Set<String> BREAKS = Set.of("and", "but", "or", "as", "than", "like", "said", "is", "was");
    private static final int LONGEST = 10;

    private final ArticleView view;

    public RelativeAntecedent(ArticleView view) {
        this.view = view;
    }

    /** The antecedent; empty if the source is not a relative pronoun or follows no noun phrase. */
    public Optional<Span> of(Span source) {
        List<Word> own = view.words(source);
        boolean relative =
                !own.isEmpty() && own.size() <= 3 && (isRelative(own.get(0)) || isRelative(own.get(own.size() - 1)));
        if (!relative) {
            return Optional.empty();
        }
        SentenceWords sentence = view.sentences().get(view.sentence(source.start()));
        int end = sentence.from(source.start());
        while (end > 0 && (sentence.word(end - 1).isMark() || SourcePhrase.isParty(sentence.word(end - 1)))) {
            end--;
        }
        boolean who = own.stream().anyMatch(word -> word.lower().startsWith("who"));
        return end == 0 ? Optional.empty() : Optional.of(antecedent(sentence, end, who));
    }

    private static boolean isRelative(Word word) {
        return WordClass.PRONOUN.has(word.lower(), "relative");
    }

    private Span antecedent(SentenceWords sentence, int end, boolean who) {
        Optional<Span> name = nameBefore(sentence, end, who);
        if (name.isPresent()) {
            return name.get();
        }
        int start = end - 1;
        while (start > 0 && end - start < LONGEST && goesOn(sentence, start, who)) {
            start--;
        }
        // "Ana Ruiz, a harbour official who": the phrase only says what she is
        if (start > 1 && sentence.word(start - 1).isMark()) {
            Optional<Span> before = nameBefore(sentence, start - 1, true);
            if (before.isPresent() && who) {
                return before.get();
            }
        }
        return new Span(
                sentence.word(start).span().start(),
                sentence.word(end - 1).span().end());
    }

    /** The name that ends with the word before {@code end}: a person's for "who", any for "which". */
    private Optional<Span> nameBefore(SentenceWords sentence, int end, boolean person) {
        int last = sentence.word(end - 1).span().end();
        Optional<Span> name = view.names(sentence.span()).stream()
                .filter(one -> one.end() == last || one.end() == last - 2)
                .filter(one -> !person || view.persons().in(one).isPresent())
                .findFirst();
        return name.isPresent() || person ? name : capitalizedBefore(sentence, end);
    }

    /** The capitalised words up to {@code end}, which are a name even if no recognizer found it. */
    private static Optional<Span> capitalizedBefore(SentenceWords sentence, int end) {
        int start = end;
        while (start > 1 && sentence.word(start - 1).isCapitalized()) {
            start--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(new Span(
                        sentence.word(start).span().start(),
                        sentence.word(end - 1).span().end()));
    }

    /** Whether the noun phrase reaches further left than this word. */
    private static boolean goesOn(SentenceWords sentence, int i, boolean who) {
        Word before = sentence.word(i - 1);
        boolean begins = begins(sentence.word(i));
        boolean inPhrase = before.is("of") && (who || !begins);
        if (WordClass.PREPOSITION.has(before) && !inPhrase) {
            return false;
        }
        return (!begins || inPhrase) && !before.isMark() && !BREAKS.contains(before.lower()) && !sentence.isCue(i - 1);
    }

    private static boolean begins(Word word) {
        return WordClass.ARTICLE.has(word)
                || WordClass.DEMONSTRATIVE.has(word)
                || WordClass.POSSESSIVE.has(word)
                || WordClass.QUANTIFIER.has(word)
                || WordClass.NUMERAL.has(word);
    }
}

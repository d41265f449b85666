// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Who", "which" and "that": the noun phrase in front of them. */
final class ByRelative implements Resolver {

    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that");
    private static final Set<String> BEGINNINGS = Set.of(
            "the", "a", "an", "this", "these", "those", "some", "many", "several", "his", "her", "their", "its", "most",
            "all", "other", "two", "three", "four");

    private static final Set<String> BREAKS = Set.of("and", "but", "or", "as", "than", "like", "said", "is", "was");
    private static final int LONGEST = 10;

    private final Scene scene;
    private final Resolver phrases;

    /** @param phrases what resolves the noun phrase */
    ByRelative(Scene scene, Resolver phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        Span source = reference.span();
        List<Word> own = Word.in(scene.text(), source);
        boolean relative = !own.isEmpty()
                && own.size() <= 3
                && (RELATIVES.contains(own.get(0).plain())
                        || RELATIVES.contains(own.get(own.size() - 1).plain()));
        if (!relative) {
            return List.of();
        }
        SentenceWords sentence = scene.sentences().get(scene.sentence(source.start()));
        int end = sentence.from(source.start());
        while (end > 0 && (sentence.word(end - 1).isMark() || SourcePhrase.isParty(sentence.word(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return List.of();
        }
        return antecedent(reference, sentence, end, own);
    }

    private List<Referent> antecedent(Reference reference, SentenceWords sentence, int end, List<Word> own) {
        boolean who = own.stream().anyMatch(word -> word.plain().startsWith("who"));
        Optional<Span> name = nameBefore(sentence, end, who);
        if (name.isPresent()) {
            return phrases.resolve(reference.at(SourcePhrase.of(scene.text(), name.get())));
        }
        int start = end - 1;
        while (start > 0 && end - start < LONGEST && goesOn(sentence, start, who)) {
            start--;
        }
        // "Ana Ruiz, a harbour official who": the phrase only says what she is
        if (start > 1 && sentence.word(start - 1).isMark()) {
            Optional<Span> before = nameBefore(sentence, start - 1, true);
            if (before.isPresent() && who) {
                return phrases.resolve(reference.at(SourcePhrase.of(scene.text(), before.get())));
            }
        }
        Span phrase = new Span(
                sentence.word(start).span().start(),
                sentence.word(end - 1).span().end());
        return phrases.resolve(reference.at(SourcePhrase.of(scene.text(), phrase)));
    }

    /** The name that ends with the word before {@code end}: a person's for "who", any for "which". */
    private Optional<Span> nameBefore(SentenceWords sentence, int end, boolean person) {
        int last = sentence.word(end - 1).span().end();
        Optional<Span> name = scene.names(sentence.span()).stream()
                .filter(one -> one.end() == last || one.end() == last - 2)
                .filter(one -> !person || scene.cast().in(one).isPresent())
                .findFirst();
        return name.isPresent() || person ? name : capitalizedBefore(sentence, end);
    }

    /** Capitalised words up to {@code end} are a name, whoever didn't recognize it. */
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
        boolean begins = BEGINNINGS.contains(sentence.word(i).plain());
        boolean inPhrase = before.plain().equals("of") && (who || !begins);
        if (NounHead.isPreposition(before) && !inPhrase) {
            return false;
        }
        return (!begins || inPhrase) && !before.isMark() && !BREAKS.contains(before.plain()) && !sentence.isCue(i - 1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Persons named before an interview or a transcript begins. Its introduction names the speakers, so two or
 * three capitalised words that no recognizer knows are a person there.
 */
final class OpeningNames {

    private final MentionIndex<Person> cast;
    private final RoleFinder roles;

    OpeningNames(MentionIndex<Person> cast) {
        this.cast = cast;
        this.roles = new RoleFinder();
    }

    /** The names in a sentence, in text order. */
    List<NamedInOpening> in(SentenceWords sentence) {
        List<NamedInOpening> found = new ArrayList<>();
        for (Span name : cast.within(sentence.span())) {
            found.add(new NamedInOpening(name, cast.in(name).orElseThrow()));
        }
        int from = 0;
        while (from < sentence.size()) {
            int to = from;
            while (to < sentence.size() && isNameLike(sentence, to)) {
                to++;
            }
            if (to - from == 2 || to - from == 3) {
                addUnknown(sentence, from, to, found);
            }
            from = to + 1;
        }
        found.sort(Comparator.comparing(NamedInOpening::span));
        return found;
    }

    private boolean isNameLike(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        boolean body = sentence.mentions().stream()
                .anyMatch(mention ->
                        mention.type() != EntityType.PERSON && mention.span().overlaps(word.span()));
        return word.isCapitalized()
                && !word.isMark()
                && !body
                && !RoleNoun.isOne(word.lower())
                && !WordClass.PHRASE_BOUNDARY.has(word);
    }

    private void addUnknown(SentenceWords sentence, int from, int to, List<NamedInOpening> found) {
        Span span = new Span(
                sentence.word(from).span().start(), sentence.word(to - 1).span().end());
        boolean known = found.stream().anyMatch(one -> one.span().overlaps(span));
        boolean definite = from > 0 && sentence.word(from - 1).lower().equals("the");
        if (!known && !definite) {
            Person person = new Person(
                    NameForm.clean(span.in(sentence.text())),
                    Gender.UNKNOWN,
                    List.of(span),
                    roles.find(sentence, from, to));
            found.add(new NamedInOpening(span, person));
        }
    }
}

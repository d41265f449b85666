// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the things that an article says of a person is the role to report. */
final class PersonRoles {

    private final RoleNouns nouns;

    PersonRoles(RoleNouns nouns) {
        this.nouns = nouns;
    }

    /** The first that says more than a title, else the first; null where the article says nothing. */
    @Nullable Role of(Person person) {
        return person.roles().stream()
                .filter(Role::isDescriptive)
                .findFirst()
                .or(() -> person.roles().stream().findFirst())
                .orElse(null);
    }

    /** The role that a description of an unnamed person is: "harbour official" of "a harbour official". */
    @Nullable String of(String description) {
        SourcePhrase phrase = SourcePhrase.of(description, new Span(0, description.length()));
        List<Word> words = phrase.bare();
        if (words.isEmpty() || !nouns.contains(words.get(NounHead.of(words)).plain())) {
            return null;
        }
        return SpeakerNames.clean(
                description.substring(words.get(0).span().start(), phrase.span().end()));
    }
}

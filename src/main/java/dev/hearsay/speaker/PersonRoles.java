// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.NameForm;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which of a person's roles in the article to report. */
final class PersonRoles {

    PersonRoles() {}

    /** The first that says more than a title, else the first; null if the article gives none. */
    @Nullable Role of(Entity person) {
        return person.roles().stream()
                .filter(Role::isDescriptive)
                .findFirst()
                .or(() -> person.roles().stream().findFirst())
                .orElse(null);
    }

    /** The role that a description of an unnamed person is: "harbour official" of "a harbour official". */
    @Nullable String of(String description) {
        SourcePhrase phrase =
                SourcePhrase.of(description, new Span(0, description.length()), UntaggedWords.of(description));
        List<Word> words = phrase.bare();
        if (words.isEmpty() || !RoleNoun.isOne(NounPhrase.of(words).noun())) {
            return null;
        }
        return NameForm.clean(
                description.substring(words.get(0).span().start(), phrase.span().end()));
    }
}

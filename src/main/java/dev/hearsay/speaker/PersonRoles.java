// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.NameForm;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.entity.Titles;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which of a person's roles in the article to report. */
final class PersonRoles {

    private static final int OFFICE = 1;
    private static final int SIDE = 2;
    private static final int BARE = 3;
    private static final int TITLE = 4;
    private static final int PARTY = 5;

    /** Behind every role outside of quotation marks: "President Quill" may be what a crowd shouts. */
    private static final int QUOTED = 6;

    private final ArticleView view;

    PersonRoles(ArticleView view) {
        this.view = view;
    }

    /** The one that tells most, of several the first; null if the article gives none. */
    @Nullable Role of(Entity person) {
        return person.roles().stream()
                .min(Comparator.comparingInt(role -> view.isQuoted(role.span()) ? QUOTED : rank(role)))
                .orElse(null);
    }

    /** An office or a profession before whose friend somebody is, then a bare noun, a title such as "Dr." and a party. */
    private static int rank(Role role) {
        String side = WordClass.SIDE.reading(role.head()).orElse("");
        if (side.equals("party")) {
            return PARTY;
        }
        if (!side.isEmpty()) {
            return SIDE;
        }
        if (role.isDescriptive() || isOffice(role)) {
            return OFFICE;
        }
        return WordClass.TITLE.has(role.head()) ? TITLE : BARE;
    }

    /** "Sen.", "Governor", but not "Dr." */
    private static boolean isOffice(Role role) {
        return Character.isUpperCase(role.text().codePointAt(0))
                && (Titles.isOffice(role.head()) || WordClass.TITLE.has(role.head(), "office"));
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

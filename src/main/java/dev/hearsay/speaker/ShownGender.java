// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import java.util.List;
import java.util.Optional;

/** The gender of the last pronoun that was resolved to a person. */
final class ShownGender {

    /** How many sources are asked; a book must not take too long. */
    private static final int REMEMBERED = 100;

    private ShownGender() {}

    /**
     * Unknown where no pronoun was resolved to the person.
     *
     * @param heard the sources so far, in the order of reading
     */
    static Gender of(ArticleView view, Entity person, List<ResolvedMention> heard) {
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - REMEMBERED); i--) {
            ResolvedMention one = heard.get(i);
            if (one.pronoun() && one.is(person)) {
                Optional<Gender> gender =
                        Pronouns.gender(view.phrase(one.source()).written());
                if (gender.isPresent()) {
                    return gender.get();
                }
            }
        }
        return Gender.UNKNOWN;
    }
}

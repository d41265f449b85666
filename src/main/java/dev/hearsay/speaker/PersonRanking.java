// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;

/** How likely persons are the one whom a pronoun means. */
@FunctionalInterface
interface PersonRanking {

    /** The higher the likelier; only differences count. */
    double score(Entity person, SourceMention mention, Gender gender);
}

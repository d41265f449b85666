// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;

/** Ranks persons by how likely a pronoun refers to them. */
@FunctionalInterface
interface PersonRanking {

    /** The score of a person; higher is likelier, and only differences count. */
    double score(Entity person, SourceMention mention, Gender gender);
}

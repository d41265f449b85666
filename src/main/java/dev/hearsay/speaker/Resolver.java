// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;

/** One way to find the entity that a source refers to. */
@FunctionalInterface
interface Resolver {

    /** The entities it refers to; empty if this way finds none. */
    List<LinkedEntity> resolve(SourceMention mention);
}

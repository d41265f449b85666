// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;

/** One way to find out which entity a source means. */
@FunctionalInterface
interface Resolver {

    /** Whom it means; empty where this way finds nobody. */
    List<LinkedEntity> resolve(SourceMention mention);
}

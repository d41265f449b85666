// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;

/** One way to tell whom a source means. */
@FunctionalInterface
interface Resolver {

    /** Whom it means; empty where this way doesn't tell. */
    List<Referent> resolve(Reference reference);
}

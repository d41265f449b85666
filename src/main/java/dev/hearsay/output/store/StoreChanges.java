// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;

/**
 * What a write changed, in articles.
 *
 * @param inserted new ones
 * @param replaced ones whose facts, text or claims were others before
 * @param unchanged ones that were there just so; their rows were left alone
 * @param withdrawn killed ones, whose claims are marked now
 * @param outdated ones left out for a later version
 */
public record StoreChanges(int inserted, int replaced, int unchanged, int withdrawn, List<Outdated> outdated) {

    public StoreChanges {
        outdated = List.copyOf(outdated);
    }
}

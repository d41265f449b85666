// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of statements.
 *
 * @param statements those in most articles first
 * @param next where the next page begins; empty on the last
 */
public record StatementPage(List<ListedStatement> statements, Optional<StatementKey> next) {

    public StatementPage {
        statements = List.copyOf(statements);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Failures as the rows that they take. */
final class FailureRows {

    private FailureRows() {}

    /** A row a failure, all of one run. */
    static List<@Nullable Object[]> of(long run, List<Failure> failures) {
        List<@Nullable Object[]> rows = new ArrayList<>(failures.size());
        for (Failure failure : failures) {
            rows.add(new @Nullable Object[] {
                run,
                StoredText.of(failure.articleId()),
                StoredText.of(failure.file()),
                StoredText.of(failure.stage()),
                StoredText.of(failure.code()),
                StoredText.of(failure.message()),
                failure.line(),
                failure.column()
            });
        }
        return rows;
    }
}

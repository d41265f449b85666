// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of a row of a view; a flag is {@code true} or {@code false}. */
public interface RowTaker {
    void take(List<@Nullable String> values) throws IOException;
}

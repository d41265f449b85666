// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a quantity mean.
 *
 * @param kind of the quantity
 * @param value the number
 * @param valueTo the second number of a range; null of a single one
 * @param unit as {@link dev.hearsay.model.Quantity#unit}
 */
record Measure(
        QuantityKind kind,
        BigDecimal value,
        @Nullable BigDecimal valueTo,
        @Nullable String unit) {}

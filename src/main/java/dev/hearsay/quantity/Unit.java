// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number is of.
 *
 * @param kind of the quantity
 * @param code in UCUM or ISO 4217; null where it can't be told
 * @param factor that a number is multiplied by: 10 for decades, which are given in years
 * @param next number of the lexeme behind its words
 */
record Unit(QuantityKind kind, @Nullable String code, BigDecimal factor, int next) {}

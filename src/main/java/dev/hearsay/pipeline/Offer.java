// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.function.Supplier;

/**
 * A stage that a pipeline may choose; only a chosen one is made, which is when it loads its models.
 *
 * @param contract what it needs and gives
 * @param stage makes it
 */
public record Offer(Contract contract, Supplier<? extends Stage> stage) {}

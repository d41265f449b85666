// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.function.Supplier;

/**
 * A stage that a pipeline may choose; it is made, and loads its models, only if it is chosen.
 *
 * @param contract of the stage
 * @param stage makes the stage
 */
public record Offer(Contract contract, Supplier<? extends Stage> stage) {}

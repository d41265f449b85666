// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Failure;

/**
 * An item that could not be read.
 *
 * @param failure why
 */
public record Rejection(Failure failure) implements ReadItem {}

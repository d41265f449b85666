// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Gold readers, the measures of extraction and their floors. Public only for {@code dev.hearsay.cli}, which evaluates with
 * them; not an API for users.
 */
@NullMarked
package dev.hearsay.evaluate;

import org.jspecify.annotations.NullMarked;

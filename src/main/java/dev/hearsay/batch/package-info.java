// SPDX-License-Identifier: GPL-3.0-or-later
/** Many articles: in parallel, in order, in bounded memory; one bad article never stops the rest. */
@NullMarked
package dev.hearsay.batch;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/** One writer a form, the reader of claims back, and the proof that their offsets hold. */
@NullMarked
package dev.hearsay.output;

import org.jspecify.annotations.NullMarked;

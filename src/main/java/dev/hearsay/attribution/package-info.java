// SPDX-License-Identifier: GPL-3.0-or-later
/** Quotation marks and, from them and the layers before, attributions. */
@NullMarked
package dev.hearsay.attribution;

import org.jspecify.annotations.NullMarked;

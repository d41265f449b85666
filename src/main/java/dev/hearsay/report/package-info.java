// SPDX-License-Identifier: GPL-3.0-or-later
/** Written claims with their articles as one HTML file that needs no network. */
@NullMarked
package dev.hearsay.report;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/** Records and enums that the stages pass on; no behaviour beyond what a record knows of itself. */
@NullMarked
package dev.hearsay.model;

import org.jspecify.annotations.NullMarked;

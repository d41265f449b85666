// SPDX-License-Identifier: GPL-3.0-or-later
/** Decides which speakers of different articles are one person or one organization, and on what facts. Knows no database. */
@NullMarked
package dev.hearsay.people;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/** The same statement across articles: which contents report one utterance, how their words differ, and who is said to have said it. */
@NullMarked
package dev.hearsay.link;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/** E-mail messages and pages saved as MHTML, taken apart into their header fields and texts; over Apache James Mime4j. */
@NullMarked
package dev.hearsay.intake.mail;

import org.jspecify.annotations.NullMarked;

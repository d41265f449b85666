// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the article in which somebody speaks.
 *
 * @param place of the dateline, in plain letters; empty if unknown
 * @param day of publication
 * @param publisher empty if unknown
 * @param source identity of the article of which it is likely a copy, or its own
 */
record ArticleFacts(String place, @Nullable LocalDate day, String publisher, String source) {}

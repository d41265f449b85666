// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

/**
 * What a page has.
 *
 * @param claims on it
 * @param articles of the claims
 * @param changed articles that have changed since
 * @param withoutText articles that can't be read any more
 */
public record ReportCounts(long claims, int articles, int changed, int withoutText) {}

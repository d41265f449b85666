// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

/**
 * What stands on a page besides claims.
 *
 * @param title at its head
 * @param made at its foot: by what it was made
 */
public record ReportTitle(String title, String made) {}

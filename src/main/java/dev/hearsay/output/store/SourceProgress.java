// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * How far one input of a run is committed with a write; it replaces the earlier report.
 *
 * @param source the input, such as the path of an archive
 * @param progress how far
 */
public record SourceProgress(String source, Progress progress) {}

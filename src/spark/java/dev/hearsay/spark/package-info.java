// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Extraction on Apache Spark: a job over files of every format, a data frame of claims, a function for SQL. It finds the very
 * claims that {@code hearsay extract} finds, whatever the number of machines.
 *
 * <p>For users: {@link dev.hearsay.spark.ExtractJob}, {@link dev.hearsay.spark.ClaimsDataset} and {@link
 * dev.hearsay.spark.ClaimsFunction}.
 */
@NullMarked
package dev.hearsay.spark;

import org.jspecify.annotations.NullMarked;

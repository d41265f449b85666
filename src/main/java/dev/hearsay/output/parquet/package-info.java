// SPDX-License-Identifier: GPL-3.0-or-later
/** Claims in Apache Parquet, over Carpet: the record of {@code docs/claim.schema.json} as columns. */
@NullMarked
package dev.hearsay.output.parquet;

import org.jspecify.annotations.NullMarked;

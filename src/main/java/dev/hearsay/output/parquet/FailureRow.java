// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

/** A failure as a row. The names of the columns are those of the record's fields ({@code docs/failure.schema.json}). */
record FailureRow(String schema, ArticleRow article, String stage, String code, String message, int line, int column) {

    record ArticleRow(String id, String file) {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/** Turns the rows of a partition into others, one after another. */
final class EachRow {

    private EachRow() {}

    static Iterator<Row> of(Iterator<Row> rows, Function<Row, Row> change) {
        return stream(rows).map(change).iterator();
    }

    static Stream<Row> stream(Iterator<Row> rows) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false);
    }
}

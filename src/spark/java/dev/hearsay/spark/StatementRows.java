// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.link.Contents;
import dev.hearsay.link.Grouping;
import dev.hearsay.link.Placement;
import dev.hearsay.link.Saying;
import dev.hearsay.link.Wording;
import dev.hearsay.link.WordingLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Divides the sayings of wordings that hang together into statements; those of one component are in memory at a time. */
final class StatementRows {

    private static final StructType SCHEMA = StructType.fromDDL("saying BIGINT NOT NULL, statement STRING NOT NULL,"
            + " kind STRING NOT NULL, dropped STRING NOT NULL, disputed BOOLEAN NOT NULL");

    private StatementRows() {}

    /**
     * The place of each saying.
     *
     * @param wordings with {@code scope} and {@code words}, each once
     * @param links as {@link WordingLinks} gives them
     * @param sayings each once
     */
    static Dataset<Row> of(Dataset<Row> wordings, Dataset<Row> links, Dataset<Row> sayings, LinkFolder folder)
            throws ClusterException {
        Dataset<Row> components = Components.of(links.select("one", "other"), folder, "components");
        Dataset<Row> all = within(wordings, "wording", components)
                .unionByName(within(links, "one", components), true)
                .unionByName(within(sayings.withColumnRenamed("wording", "said"), "said", components), true);
        MapFunction<Row, Long> component = row -> row.<Long>getAs("component");
        return all.groupByKey(component, Encoders.LONG()).flatMapGroups(new Placing(), Encoders.row(SCHEMA));
    }

    /** Rows with the component of a wording, which is its own if it has no link. */
    private static Dataset<Row> within(Dataset<Row> rows, String wording, Dataset<Row> components) {
        return rows.join(components, rows.col(wording).equalTo(components.col("node")), "left_outer")
                .selectExpr("*", "coalesce(component, " + wording + ") AS home")
                .drop("node", "component")
                .withColumnRenamed("home", "component");
    }

    /** Each task has its own, since what reads contents is for one thread; most components are a single wording. */
    private static final class Placing implements FlatMapGroupsFunction<Long, Row, Row> {

        private static final long serialVersionUID = 1;

        private transient @Nullable Contents contents;

        @Override
        public Iterator<Row> call(Long component, Iterator<Row> rows) {
            Contents reading = contents;
            if (reading == null) {
                reading = ReportRows.contents();
                contents = reading;
            }
            return placements(rows, reading);
        }
    }

    private static Iterator<Row> placements(Iterator<Row> component, Contents contents) {
        Map<Long, Wording> wordings = new HashMap<>();
        List<WordingLink> links = new ArrayList<>();
        List<Saying> sayings = new ArrayList<>();
        component.forEachRemaining(row -> {
            if (row.getAs("one") != null) {
                links.add(WordingLinks.link(row));
            } else if (row.getAs("said") != null) {
                sayings.add(WordingLinks.saying(row, "said"));
            } else {
                wordings.put(row.getAs("wording"), contents.stored(row.getAs("scope"), row.getAs("words")));
            }
        });
        return new Grouping(wordings, links, sayings)
                .placements().entrySet().stream()
                        .map(place -> row(place.getKey(), place.getValue()))
                        .iterator();
    }

    private static Row row(long saying, Placement place) {
        return RowFactory.create(saying, place.statement(), place.kind().word(), place.droppedText(), place.disputed());
    }
}

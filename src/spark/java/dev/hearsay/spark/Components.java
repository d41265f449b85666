// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Which nodes of a graph hang together, by alternating large stars and small stars: each round hangs nodes on lesser neighbours, until
 * all are on the least of their component. The number of rounds grows with the logarithm of the longest chain. Each round is kept aside.
 *
 * @see <a href="https://doi.org/10.1145/2670979.2670997">R. Kiveris, S. Lattanzi, V. Mirrokni, V. Rastogi, S. Vassilvitskii: Connected
 *     components in MapReduce and beyond (2014)</a>
 */
final class Components {

    private Components() {}

    /**
     * The component of each node that has an edge.
     *
     * @param edges {@code one} and {@code other}; any way round, also several times
     * @param name of what is kept meanwhile
     * @return {@code node} and {@code component}, which is the least node in it
     */
    static Dataset<Row> of(Dataset<Row> edges, LinkFolder folder, String name) throws ClusterException {
        Dataset<Row> now = folder.keep(
                name + "-0",
                edges.selectExpr("greatest(one, other) AS high", "least(one, other) AS low")
                        .where("high <> low")
                        .distinct());
        String before = "";
        String state = state(now);
        for (int round = 1; !state.equals(before); round++) {
            now = folder.keep(name + "-" + round, smallStars(largeStars(now)));
            folder.drop(name + "-" + (round - 1));
            before = state;
            state = state(now);
        }
        return now.selectExpr("high AS node", "low AS component")
                .union(now.selectExpr("low AS node", "low AS component").distinct());
    }

    /** The same for the same edges. */
    private static String state(Dataset<Row> edges) {
        return edges.selectExpr("count(*)", "bit_xor(xxhash64(high, low))")
                .first()
                .toString();
    }

    /** Hangs the higher neighbours of each node on its least one. */
    private static Dataset<Row> largeStars(Dataset<Row> edges) {
        Dataset<Row> both = edges.selectExpr("high AS node", "low AS neighbour")
                .union(edges.selectExpr("low AS node", "high AS neighbour"));
        Dataset<Row> least = both.groupBy("node").agg(functions.expr("least(node, min(neighbour)) AS least"));
        return both.join(least, "node")
                .where("neighbour > node")
                .selectExpr("neighbour AS high", "least AS low")
                .distinct();
    }

    /** Hangs each node and its lower neighbours on the least of these. */
    private static Dataset<Row> smallStars(Dataset<Row> edges) {
        Dataset<Row> least = edges.groupBy("high").agg(functions.expr("min(low) AS least"));
        Dataset<Row> neighbours =
                edges.join(least, "high").where("low <> least").selectExpr("low AS high", "least AS low");
        return neighbours.union(least.selectExpr("high", "least AS low")).distinct();
    }
}

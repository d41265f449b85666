// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.link.IndexKeys;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * Pairs that are worth comparing: of all that have a key, the few with the least ids lead, and every other is paired with these only.
 * A key that millions have costs millions of pairs, spread over the cluster, and is in no task's memory.
 */
final class Candidates {

    private Candidates() {}

    /**
     * The pairs.
     *
     * @param postings {@code key}, {@code id}, and what the condition looks at; each key and id once
     * @param condition on two postings, {@code leader} and {@code member}
     * @return {@code one} and {@code other}, the lesser id first, each pair once
     */
    static Dataset<Row> of(Dataset<Row> postings, Column condition) {
        Dataset<Row> leaders = postings.withColumn(
                        "place",
                        functions.row_number().over(Window.partitionBy("key").orderBy("id")))
                .where("place <= " + IndexKeys.LEADERS)
                .alias("leader");
        // leaders have the least ids, so a pair in which the other leads as well comes from there
        return leaders.join(
                        postings.alias("member"),
                        functions
                                .expr("leader.key = member.key AND leader.id < member.id")
                                .and(condition))
                .selectExpr("leader.id AS one", "member.id AS other")
                .distinct();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The conditions on the claims {@code c} of a query, with the values of their parameters. */
final class Conditions {

    private final SqlDialect dialect;
    private final StringBuilder where = new StringBuilder("WHERE NOT c.withdrawn");
    private final List<Object> values = new ArrayList<>();

    Conditions(SqlDialect dialect) {
        this.dialect = dialect;
    }

    void add(String sql, Object... of) {
        where.append(" AND ").append(sql);
        values.addAll(List.of(of));
    }

    /** An expression is one of these texts. */
    void isIn(String expression, Collection<String> texts) {
        add(expression + " IN (" + dialect.values() + ")", array(texts));
    }

    /** Texts as the one parameter of {@link SqlDialect#values}. */
    static String array(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.stream().sorted().forEach(array::add);
        return array.toString();
    }

    String where() {
        return where.toString();
    }

    List<Object> values() {
        return values;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.RecordField;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The queries for articles. */
final class ArticleSelect {

    private static final String PREFIX = "article_";

    private final Connection connection;

    ArticleSelect(Connection connection) {
        this.connection = connection;
    }

    /** The articles with an id, which several may share, or the one with an identity; the one written last comes first. */
    List<ArticleText> named(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT * FROM articles WHERE id = ? OR identity = ? ORDER BY article_key DESC LIMIT 100")) {
            statement.setString(1, name);
            statement.setString(2, name);
            List<ArticleText> articles = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    articles.add(article(row));
                }
            }
            return articles;
        }
    }

    static ArticleText article(ResultSet row) throws SQLException {
        String identity = row.getString("identity");
        return new ArticleText(
                row.getLong("article_key"), identity == null ? "" : identity, facts(row), row.getString("text"));
    }

    private static ObjectNode facts(ResultSet row) throws SQLException {
        Set<String> present = new HashSet<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            present.add(row.getMetaData().getColumnLabel(i));
        }
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        for (RecordField field : RecordField.ALL) {
            if (field.isIn("articles")) {
                String column = field.stored().orElseThrow().column();
                facts.put(
                        field.column().substring(PREFIX.length()),
                        present.contains(column) ? row.getString(column) : null);
            }
        }
        return facts;
    }
}

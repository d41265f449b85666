// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ArticleAgain;
import dev.hearsay.output.WrittenArticle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article as the page reads it; what is unknown is left out. */
final class ArticleJson {

    private ArticleJson() {}

    static ObjectNode of(WrittenArticle article, ArticleAgain again) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("id", article.id());
        tree.put("heading", ArticleHeading.of(article.title(), article.id(), again.text()));
        tree.put("file", article.file());
        put(tree, "publisher", article.publisher());
        put(tree, "url", article.url());
        put(tree, "published", article.published());
        put(tree, "status", article.status());
        if (again.state() != ArticleAgain.State.SAME) {
            tree.put("state", again.state().name().toLowerCase(Locale.ROOT));
            put(tree, "note", again.trouble().isEmpty() ? null : again.trouble());
        }
        return tree;
    }

    /** Adds a member unless there is no value. */
    static void put(ObjectNode tree, String name, @Nullable String value) {
        if (value != null) {
            tree.put(name, value);
        }
    }

    /** What the page reads of one article: all of it, or more claims of one that it has already. */
    static ObjectNode block(int number, @Nullable ObjectNode article, ArrayNode claims) {
        ObjectNode block = JsonNodeFactory.instance.objectNode();
        block.put("number", number);
        if (article != null) {
            block.set("article", article);
        }
        block.set("claims", claims);
        return block;
    }
}

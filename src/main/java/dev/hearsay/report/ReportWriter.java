// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hearsay.output.ArticleAgain;
import dev.hearsay.output.ArticleProof;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.WrittenClaim;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims with their articles as one HTML page. Of claims whose articles come one after another, those of one article
 * are in memory at a time. The caller closes the stream. For one thread.
 */
public final class ReportWriter {

    private final Writer out;
    private final TextSource texts;
    private final ReportPage page;
    private final Map<WrittenArticle, Integer> numbers = new HashMap<>();
    private final List<WrittenClaim> waiting = new ArrayList<>();
    private long claims;
    private int withoutText;
    private int changed;

    /**
     * Begins a page.
     *
     * @param about what stands on it besides claims
     * @param texts of the articles
     */
    public ReportWriter(OutputStream out, ReportTitle about, TextSource texts) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.texts = texts;
        this.page = ReportPage.of(about.title());
        this.out.write(page.head());
        block(
                "id=\"about\"",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("title", about.title())
                        .put("made", about.made()));
    }

    /** Writes a claim. */
    public void write(WrittenClaim claim) throws IOException {
        if (!waiting.isEmpty() && !waiting.get(0).article().equals(claim.article())) {
            writeArticle();
        }
        waiting.add(claim);
        claims++;
    }

    /** Completes the page. */
    public ReportCounts finish() throws IOException {
        if (!waiting.isEmpty()) {
            writeArticle();
        }
        out.write(page.foot());
        out.flush();
        return new ReportCounts(claims, numbers.size(), changed, withoutText);
    }

    private void writeArticle() throws IOException {
        WrittenArticle article = waiting.get(0).article();
        ArticleAgain again = ArticleAgain.read(article, texts);
        ReportClaimJson json = new ReportClaimJson(again.isReadable() ? new ArticleProof(again.text()) : null);
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        waiting.forEach(claim -> found.add(json.of(claim)));
        waiting.clear();
        @Nullable Integer known = numbers.get(article);
        if (known != null) {
            block("class=\"article\"", ArticleJson.block(known, null, found));
            return;
        }
        int number = numbers.size();
        numbers.put(article, number);
        block("class=\"article\"", ArticleJson.block(number, ArticleJson.of(article, again), found));
        if (again.isReadable()) {
            block("id=\"text-" + number + "\"", TextNode.valueOf(again.text()));
        } else {
            withoutText++;
        }
        if (again.state() == ArticleAgain.State.CHANGED) {
            changed++;
        }
    }

    private void block(String attribute, JsonNode tree) throws IOException {
        out.write("<script type=\"application/json\" " + attribute + ">" + EmbeddedJson.of(tree) + "</script>\n");
    }
}

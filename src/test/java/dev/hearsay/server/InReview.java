// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.SharedHearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.Databases;
import dev.hearsay.report.InBrowser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/** Tests of a reviewer at work in a browser. */
abstract class InReview extends InBrowser {

    /** A sample of which the tests change claims. */
    static final String STRIKE = "harbour-strike.txt";

    /** A fresh database with the claims of a sample. */
    static String sample(Databases kind) throws IOException {
        String url = kind.fresh();
        Article article = Article.of(STRIKE, Files.readString(Path.of("samples/text", STRIKE)))
                .withMetadata(Metadata.NONE.withPublished(LocalDate.of(2025, 2, 11), PublishedFrom.OPTION));
        Databases.write(
                url,
                new ArticleClaims(
                        article, SharedHearsay.usual().extract(article).claims()));
        return url;
    }

    static void open(Served server, String view) {
        browser.open(server.server().address(), view);
    }

    /** Opens the queue for the first time, and gives a name. */
    static void enter(Served server, String name) {
        open(server, "#/review");
        shows("Review");
        browser.find("#reviewer-name").sendKeys(name, Keys.ENTER);
        browser.until("document.getElementById('reviewer-name') === null");
    }

    /** Opens the article of the sample as a reviewer whose name is known, with a claim selected. */
    static void openClaim(Served server, int number) {
        open(server, "#/article/" + STRIKE + "/" + number);
        browser.until("document.querySelector('#claim-" + number + "[aria-current]') !== null");
    }

    /** Waits until the page says that something was done. */
    static void done(String words) {
        browser.until("document.querySelector('.done')?.textContent === '" + words + "'");
    }

    static void click(String selector) {
        browser.until("document.querySelector(" + quoted(selector) + ") !== null");
        browser.value("document.querySelector(" + quoted(selector) + ").click() ?? true");
    }

    static String quoted(String words) {
        return "'" + words.replace("'", "\\'") + "'";
    }

    /** Presses Tab until the focus is on a button or field with this name. */
    static void tabTo(String name) {
        for (int i = 0; i < 60; i++) {
            browser.tab(1);
            String label = browser.focused().getAttribute("aria-label");
            if (name.equals(label == null ? browser.focused().getText() : label)) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + name);
    }

    /** Selects words of the text as a mouse does. */
    static void select(String words) {
        browser.value("""
                (words => {
                  const nodes = document.createTreeWalker(document.querySelector('.reading .text'), NodeFilter.SHOW_TEXT);
                  while (nodes.nextNode()) {
                    const at = nodes.currentNode.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + words.length);
                      return true;
                    }
                  }
                  return false;
                })(\
                """ + quoted(words) + ")");
        assertThat(browser.value("getSelection().toString()")).isEqualTo(words);
    }

    /** Selects words, and lets the button of the mouse go. */
    static void drag(String words) {
        select(words);
        browser.value("document.querySelector('.selectable')"
                + ".dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))");
    }

    /** The decisions that the server has, the earliest first. */
    static List<JsonNode> reviews(Served server) {
        List<JsonNode> reviews = new ArrayList<>();
        server.json("/v1/reviews").path("reviews").forEach(reviews::add);
        return reviews;
    }

    static JsonNode latest(Served server) {
        List<JsonNode> all = reviews(server);
        return all.get(all.size() - 1);
    }

    /** Another reviewer decides about the first claim of a queue. */
    static JsonNode otherDecides(Served server, String reviewer, String decision) {
        JsonNode entry = server.json("/v1/queue?limit=1&reviewer=" + URLEncoder.encode(reviewer, UTF_8))
                .at("/queue/0");
        return send(
                server,
                entry.path("article").asText(),
                entry.at("/claim/id").asText(),
                reviewer,
                decision,
                entry.path("seen").asLong());
    }

    static JsonNode send(Served server, String article, String claim, String reviewer, String decision, long seen) {
        String body = "{\"article\": \"" + article + "\", \"claim\": \"" + claim + "\", \"reviewer\": \"" + reviewer
                + "\", \"decision\": \"" + decision + "\", \"seen\": " + seen
                + ", \"comment\": \"<img src=x onerror=window.hacked=9>\"}";
        HttpResponse<String> response = server.post("/v1/reviews", body, "Content-Type", "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Served.json(response);
    }
}

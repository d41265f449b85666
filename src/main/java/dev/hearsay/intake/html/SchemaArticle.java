// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.date.DatesInText;
import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page as its JSON-LD describes it (schema.org, NewsArticle and similar types).
 *
 * @param facts what it says about the article
 * @param body its paragraphs; empty if the text isn't given
 */
record SchemaArticle(Metadata facts, List<String> body) {

    /** The place between a sentence and a paragraph that a system appended without a blank. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}[.!?][”\"]?)(?=[\\p{Lu}“])");

    /**
     * The article that a page is about; empty if it describes none, or several of which none matches the page.
     *
     * @param address of the page; null where unknown
     * @param title of the page; null where unknown
     */
    static Optional<SchemaArticle> of(SchemaOrg data, @Nullable String address, @Nullable String title) {
        List<JsonNode> articles = data.articles();
        if (articles.size() == 1) {
            return Optional.of(of(data, articles.get(0)));
        }
        return articles.stream()
                .filter(article -> isAt(article, address) || (title != null && title.equals(text(article, "headline"))))
                .findFirst()
                .map(article -> of(data, article));
    }

    private static boolean isAt(JsonNode article, @Nullable String address) {
        JsonNode page = article.path("mainEntityOfPage");
        return address != null
                && (address.equals(text(article, "url"))
                        || address.equals(page.asText())
                        || address.equals(text(page, "@id")));
    }

    private static SchemaArticle of(SchemaOrg data, JsonNode article) {
        String published =
                Optional.ofNullable(text(article, "datePublished")).orElseGet(() -> text(article, "dateCreated"));
        String language = text(article, "inLanguage");
        Metadata facts = Metadata.NONE
                .withTitle(Optional.ofNullable(text(article, "headline")).orElseGet(() -> text(article, "name")))
                .withByline(names(data, article.has("author") ? article.path("author") : article.path("creator")))
                .withPublisher(names(data, article.path("publisher")))
                .withPublished(published == null ? null : DatesInText.ofField(published), PublishedFrom.JSON_LD)
                .withLanguage(
                        language == null ? null : LanguageName.code(language).orElse(null))
                .withUrl(WebAddress.absolute(text(article, "url")));
        return new SchemaArticle(facts, body(article));
    }

    /** Names of persons or bodies: a text, an object, or several. */
    private static @Nullable String names(SchemaOrg data, JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String name = one.isTextual() ? clean(one.asText()) : text(data.resolve(one), "name");
            if (name != null && WebAddress.absolute(name) == null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : names.stream().map(Byline::withoutBy).collect(Collectors.joining(", "));
    }

    private static List<String> body(JsonNode article) {
        String body = article.path("articleBody").asText();
        if (!body.isBlank()) {
            return paragraphs(body);
        }
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode update : article.path("liveBlogUpdate")) {
            paragraphs.addAll(paragraphs(update.path("articleBody").asText()));
        }
        return paragraphs;
    }

    private static List<String> paragraphs(String body) {
        String html = EscapedHtml.opened(body);
        String plain = StatedMarkup.plain(html);
        return HtmlBlocks.paragraphs(GLUED.matcher(plain).replaceAll("\n").replaceAll("\\R", "<br><br>"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isTextual() ? clean(one.asText()) : text(one);
    }

    private static @Nullable String text(JsonNode value) {
        JsonNode name = value.path("alternateName").isTextual() ? value.path("alternateName") : value.path("@value");
        return name.isTextual() ? clean(name.asText()) : null;
    }

    private static @Nullable String clean(String written) {
        String text = String.join(" ", HtmlBlocks.paragraphs(EscapedHtml.openedLine(written)));
        return text.isEmpty() ? null : text;
    }
}

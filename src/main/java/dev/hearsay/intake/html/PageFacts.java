// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article in its head and in its marked-up elements: OpenGraph, the meta tags of publishing
 * systems, Dublin Core, and then {@code h1}, {@code title} and lines such as "By Lena Moss".
 *
 * @param facts everything stated except the date, which {@link PageDate} finds
 * @param isArticle whether the page says that it is an article
 * @param meta the content of its meta tags by their names, in lower case
 */
record PageFacts(Metadata facts, boolean isArticle, Map<String, String> meta) {

    private static final List<String> TITLES = List.of(
            "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline");

    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "byline",
            "article.author");

    private static final List<String> PUBLISHERS = List.of(
            "og:site_name", "dc.publisher", "dcterms.publisher", "article:publisher", "publisher", "application-name");

    private static final List<String> LANGUAGES = List.of("og:locale", "dc.language", "content-language", "language");

    private static final String BYLINE =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name";

    /** In characters; a longer heading was never closed. */
    private static final int LONGEST_HEADLINE = 300;

    static PageFacts of(Document page) {
        Map<String, String> meta = meta(page);
        String publisher = first(meta, PUBLISHERS);
        Metadata facts = Metadata.NONE
                .withTitle(title(page, meta, publisher))
                .withByline(byline(page, meta))
                .withPublisher(WebAddress.absolute(publisher) == null ? publisher : null)
                .withLanguage(language(page, meta))
                .withUrl(url(page, meta));
        boolean isArticle =
                "article".equalsIgnoreCase(meta.get("og:type")) || meta.containsKey("article:published_time");
        return new PageFacts(facts, isArticle, meta);
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new TreeMap<>();
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.putIfAbsent(name, content);
                }
            }
        }
        return meta;
    }

    private static @Nullable String first(Map<String, String> meta, List<String> names) {
        return names.stream()
                .map(meta::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String title(Document page, Map<String, String> meta, @Nullable String publisher) {
        String stated = first(meta, TITLES);
        if (stated != null) {
            return withoutPublisher(stated, publisher);
        }
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.get(0).text() : "";
        String title = heading.isBlank() || heading.length() > LONGEST_HEADLINE
                ? withoutPublisher(page.title(), publisher)
                : heading;
        return title.isBlank() ? null : title;
    }

    /** The title without the name of the paper, with which many titles end: "Ferry runs again | Dolmen Herald". */
    private static String withoutPublisher(String title, @Nullable String publisher) {
        if (publisher == null || !title.endsWith(publisher)) {
            return title;
        }
        String rest = title.substring(0, title.length() - publisher.length());
        String headline = rest.replaceFirst("\\s+[|–—·:-]\\s*$", "");
        return headline.equals(rest) || headline.isBlank() ? title : headline;
    }

    private static @Nullable String byline(Document page, Map<String, String> meta) {
        for (String name : AUTHORS) {
            String author = meta.get(name);
            if (author != null && WebAddress.absolute(author) == null) {
                return Byline.withoutBy(author);
            }
        }
        for (Element element : page.select(BYLINE)) {
            String text = element.text().strip();
            String names = Byline.withoutBy(text);
            if (text.length() <= Byline.LONGEST && Byline.isNames(names)) {
                return names;
            }
        }
        String line = CreditLine.byline(page.body());
        return line == null ? boxed(page.body()) : line;
    }

    /** The name in a box about the author. */
    private static @Nullable String boxed(Element body) {
        return body.getAllElements().stream()
                .filter(element -> PageNames.isAuthorBox(ElementNames.of(element)))
                .flatMap(box -> box.select("h2, h3, h4, h5, h6, a, strong, b").stream())
                .map(name -> Byline.withoutBy(name.text().strip()))
                .filter(Byline::isNames)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Document page, Map<String, String> meta) {
        Element root = page.selectFirst("html");
        String stated = first(meta, LANGUAGES);
        String attribute = root == null ? "" : root.attr(root.hasAttr("lang") ? "lang" : "xml:lang");
        return LanguageName.code(stated == null ? "" : stated)
                .or(() -> LanguageName.code(attribute))
                .orElse(null);
    }

    private static @Nullable String url(Document page, Map<String, String> meta) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String address = WebAddress.absolute(canonical == null ? null : canonical.attr("href"));
        return address == null ? WebAddress.absolute(meta.get("og:url")) : address;
    }
}

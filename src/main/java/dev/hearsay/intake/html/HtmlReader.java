// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.MarkupDecoder;
import dev.hearsay.intake.copy.EditorsCorrection;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page. Its text comes from the page as a reader sees it or, if that shows less, from the
 * {@code articleBody} of its JSON-LD; its facts from JSON-LD (schema.org), then OpenGraph, then the meta tags of
 * publishing systems, then the elements of the page. An editor's correction becomes one of the facts and is not part of
 * the copy.
 */
public final class HtmlReader implements FormatReader {

    /** In characters; the longest pages of newspapers have two million. */
    private static final int LONGEST = 16 << 20;

    private static final int MOST_ELEMENTS = 500_000;

    private static final int MOST_CORRECTIONS = 10;

    /** In characters; anything longer is an article about corrections. */
    private static final int LONGEST_CORRECTION = 2_000;

    /** In letters of running text; an article with less than this outside links consists of links. */
    private static final int LEAST_PROSE = 150;

    private static final String CORRECTIONS = "[class~=(?i)(?:^|[^a-z])(?:corrections?|clarifications?)(?:[^a-z]|$)]";

    @Override
    public List<Part> read(Content content) {
        Decoded decoded = MarkupDecoder.decode(content);
        Document page = parse(decoded.text());
        PageFacts told = PageFacts.of(page);
        Optional<SchemaArticle> described = SchemaArticle.of(
                SchemaOrg.of(page), told.facts().url(), told.facts().title());
        Metadata facts =
                described.map(SchemaArticle::facts).orElse(Metadata.NONE).orElse(told.facts());
        String address = facts.url() == null ? content.facts().url() : facts.url();
        Optional<PageDate> date = PageDate.of(page, facts.published(), told.meta(), facts.title(), address);
        PageKind kind = PageKind.of(page, told.isArticle() || described.isPresent(), address);
        List<String> corrections = corrections(page.body());

        PageLines lines = new PageLines(facts.title(), facts.byline());
        List<String> shown = lines.copy(shown(page, kind, address));
        List<String> stated = lines.copy(described.map(SchemaArticle::body).orElse(List.of()));
        EditorsCorrection correction = EditorsCorrection.in(shown);
        EditorsCorrection statedCorrection = EditorsCorrection.in(stated);
        List<String> paragraphs = StatedBody.choose(correction.copy(), statedCorrection.copy());
        kind.requireArticle(paragraphs);

        String words = join(corrections, Stream.of(correction, statedCorrection).map(EditorsCorrection::words));
        Metadata undated = facts.withPublished(null).withCorrection(words);
        Metadata known = date.filter(PageDate::isSaid)
                .map(said -> undated.withPublished(said.day(), said.from()))
                .orElse(undated);
        Draft draft = Draft.of(null, paragraphs, known, decoded.charset());
        return List.of(date.map(said -> draft.dated(said.day(), said.from())).orElse(draft));
    }

    /** The paragraphs that a reader of the page sees as its article. */
    private static List<String> shown(Document page, PageKind kind, @Nullable String address) {
        Element body = page.body();
        PageClutter.remove(body);
        PageCards cards = PageCards.in(body, address);
        if (!kind.isArticle() || cards.leave(LEAST_PROSE, body)) {
            PageClutter.remove(body, cards.elements()::contains);
        }
        PageSections.remove(body);
        PullQuotes.remove(body);
        Element article = ArticleBody.of(page);
        PageSections.removeTrailingHeadings(article);
        return HtmlBlocks.paragraphs(article);
    }

    private static Document parse(String html) {
        if (html.length() > LONGEST) {
            throw tooLarge(html.length() + " characters");
        }
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(HtmlBlocks.DEEPEST));
        int elements = page.getAllElements().size();
        if (elements > MOST_ELEMENTS) {
            throw tooLarge(elements + " elements");
        }
        return page;
    }

    private static RejectedArticleException tooLarge(String size) {
        return new RejectedArticleException(
                "too-large",
                "a page of " + size + ", more than any article has; save the article alone as HTML or text");
    }

    /** The words of the elements that are marked as corrections; they are removed from the page. */
    private static List<String> corrections(Element body) {
        List<String> found = new ArrayList<>();
        for (Element element :
                body.select(CORRECTIONS).stream().limit(MOST_CORRECTIONS).toList()) {
            String text = String.join(" ", HtmlBlocks.paragraphs(element));
            boolean isNote = !text.isEmpty() && text.length() <= LONGEST_CORRECTION;
            if (isNote && element.selectFirst("h1") == null && element.closest("body") != null) {
                found.add(text);
                element.remove();
            }
        }
        return found;
    }

    private static @Nullable String join(List<String> marked, Stream<@Nullable String> written) {
        List<String> all = Stream.concat(marked.stream(), written.filter(Objects::nonNull))
                .distinct()
                .toList();
        return all.isEmpty() ? null : String.join(" ", all);
    }
}

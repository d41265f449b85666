// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.feed.FeedReader;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and feeds that were made to break a reader. */
@Timeout(120)
class HostileMarkupTest {

    private static final String PROSE =
            "The board met on Monday, and nobody could say when the ferry would sail again. ";

    private static final String RSS = "<rss version='2.0'><channel><title>T</title><item><title>a</title>"
            + "<description>%s</description></item></channel></rss>";

    @TempDir
    private Path folder;

    private static byte[] file(String name) {
        try (InputStream in = HostileMarkupTest.class.getResourceAsStream("/intake/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(FormatReader reader, String text) {
        List<Part> parts = reader.read(Content.of(text.getBytes(StandardCharsets.UTF_8)));
        return ((Draft) parts.get(0)).text();
    }

    private static RejectedArticleException rejection(FormatReader reader, String text) {
        return catchThrowableOfType(RejectedArticleException.class, () -> read(reader, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<ul><li><a href=x>y</a>",
                "<table><tr><td>",
                "<b><p>",
                "<blockquote>",
                "<q>",
                "<svg><g>",
                "<div class=comment>",
                "<div class=correction>",
                "<br>",
                "<script type=application/ld+json>{",
            })
    void aPageOfAHundredThousandTagsIsRead(String tag) {
        String html = "<html><body><p>" + PROSE.repeat(3) + "</p>" + tag.repeat(100_000);
        assertThat(read(new HtmlReader(), html)).startsWith(PROSE.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": ",
                "[[[[[[",
                "null",
                "\"a\"",
                "[1, null]",
                "{\"@type\":[null,{}],\"author\":[[[]]]}",
                "{\"@type\":\"NewsArticle\",\"author\":7,\"datePublished\":\"31/31/2025\",\"publisher\":[]}",
                "{\"@graph\":{\"@graph\":[]}}",
                "<!-- {} -->",
                "{\"@type\":\"NewsArticle\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}}",
            })
    void jsonOfAnyKindNeverEndsThePage(String json) {
        String html = "<script type=application/ld+json>" + json + "</script><p>" + PROSE.repeat(3);
        assertThat(read(new HtmlReader(), html)).isEqualTo(PROSE.repeat(3).strip());
    }

    @Test
    void aScriptThatWritesItsOwnEndIsNoCopy() {
        String html = "<p>" + PROSE.repeat(3)
                + "</p><script>var a='<\\/script><p>no';</script><!--<p>no--><p>Odell left.</p>";
        assertThat(read(new HtmlReader(), html)).isEqualTo(PROSE.repeat(3).strip() + "\n\nOdell left.");
    }

    @Test
    void aPageOfTooManyElementsIsTooLarge() {
        assertThat(rejection(new HtmlReader(), "<p>a".repeat(600_000)).code()).isEqualTo("too-large");
    }

    @Test
    void nothingOutsideOfAFeedIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>" + "<!ENTITY % y SYSTEM '"
                + secret.toUri() + "'> %y;]>";
        String text = read(new FeedReader(), doctype + RSS.formatted(PROSE.repeat(8) + "&x;"));
        assertThat(text).isEqualTo(PROSE.repeat(8).strip());
    }

    @Test
    void entitiesThatGrowAreRefused() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        assertThat(rejection(new FeedReader(), doctype + "]>" + RSS.formatted("&a11;"))
                        .code())
                .isEqualTo("not-well-formed");
        String large = "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(100_000) + "'>]>";
        assertThat(rejection(new FeedReader(), large + RSS.formatted("&a;".repeat(1000)))
                        .code())
                .isEqualTo("not-well-formed");
    }

    @Test
    void anItemNestedAHundredThousandFoldIsRefusedAndItsHtmlIsRead() {
        String deep = RSS.formatted("<a>".repeat(100_000) + "</a>".repeat(100_000));
        assertThat(new FeedReader().read(Content.of(deep.getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Part.NoArticle.class,
                        item -> assertThat(item.reason().code()).isEqualTo("not-well-formed"));
        String html = "<![CDATA[" + "<div>".repeat(100_000) + PROSE.repeat(8) + "]]>";
        assertThat(read(new FeedReader(), RSS.formatted(html)))
                .isEqualTo(PROSE.repeat(8).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed/rss2.xml", "feed/atom.xml", "feed/rss1.xml", "feed/wxr.xml", "html/agency.html"})
    void changedBytesAreReadOrRefused(String name) {
        FormatReader reader = name.endsWith("html") ? new HtmlReader() : new FeedReader();
        byte[] whole = file(name);
        int read = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 0; i < 1 + seed % 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            try {
                read += reader.read(Content.of(bytes)).size();
            } catch (RejectedArticleException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void aFeedCutAnywhereSaysSo() {
        byte[] whole = file("feed/atom.xml");
        for (int end = 0; end < whole.length; end++) {
            byte[] cut = Arrays.copyOf(whole, end);
            try {
                List<Part> parts = new FeedReader().read(Content.of(cut));
                assertThat(parts.get(parts.size() - 1)).as("cut at %d", end).isInstanceOf(Part.NoArticle.class);
            } catch (RejectedArticleException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}

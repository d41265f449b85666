// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static List<Part> file(String name) {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream("/intake/feed/" + name)) {
            return new FeedReader().read(Content.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> feed(String xml) {
        return new FeedReader().read(Content.of(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static RejectedArticleException rejection(String xml) {
        return catchThrowableOfType(RejectedArticleException.class, () -> feed(xml));
    }

    private static String reason(Part part) {
        RejectedArticleException reason = ((Part.NoArticle) part).reason();
        assertThat(reason.code()).isEqualTo("no-text");
        return reason.getMessage();
    }

    @Test
    void anItemWithItsContentIsAnArticle() {
        Draft draft = (Draft) file("rss2.xml").get(0);
        assertThat(draft.id()).isEqualTo("https://herald.example/#herald-1");
        assertThat(draft.text())
                .isEqualTo("DOLMEN (Lakeside Press) — The night ferry will sail again, the board said.\n\n"
                        + "“We tested every valve,” said Mara Odell.");
        assertThat(draft.body().get(0).in(draft.text())).startsWith("The night ferry");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(Metadata.NONE
                        .withTitle("Ferry sails & returns")
                        .withByline("Jonas Hale")
                        .withPublisher("Dolmen Herald")
                        .withUrl("https://herald.example/a/1")
                        .withPublished(LocalDate.of(2025, 5, 15))
                        .withPlace("DOLMEN")
                        .withLanguage("en")
                        .withCorrection("Correction: An earlier version of this article gave a wrong day."));
    }

    @Test
    void aLongDescriptionIsAnArticleAndAShortOneIsNot() {
        List<Part> parts = file("rss2.xml");
        assertThat(parts).hasSize(4);
        assertThat(((Draft) parts.get(1)).metadata().byline()).isEqualTo("Ines Kallio");
        assertThat(parts.get(1).id()).isEqualTo("https://herald.example/a/2");
        assertThat(reason(parts.get(2)))
                .isEqualTo("only a summary and a link to https://herald.example/a/3; give the article itself");
        assertThat(reason(parts.get(3))).startsWith("a headline and a link");
    }

    @Test
    void atomIsReadWithItsPrefixesAndTheDayOfItsOwnZone() {
        List<Part> parts = file("atom.xml");
        Draft draft = (Draft) parts.get(0);
        assertThat(draft.id()).isEqualTo("urn:hw:77");
        assertThat(draft.text())
                .isEqualTo("Engineers have begun to lower the water, the authority said.\n\n"
                        + "No danger, said Lena Strand.");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(Metadata.NONE
                        .withTitle("Dam lowered")
                        .withByline("Nils Aker, Ida Frome")
                        .withPublisher("Harbour Wire")
                        .withUrl("https://hw.example/77")
                        .withPublished(LocalDate.of(2025, 5, 16))
                        .withLanguage("en"));
        assertThat(reason(parts.get(1))).contains("https://hw.example/78");
    }

    @Test
    void rdfSaysItsPublisherInDublinCore() {
        Draft draft = (Draft) file("rss1.xml").get(0);
        assertThat(draft.text())
                .isEqualTo("Workers at the mill voted on Tuesday to accept an offer.\n\n"
                        + "“Nobody is dancing,” said Ines Kallio.");
        assertThat(draft.metadata().publisher()).isEqualTo("ENA");
        assertThat(draft.metadata().published()).isEqualTo(LocalDate.of(2024, 6, 4));
    }

    @Test
    void anOldFeedWithADoctypeAndEntitiesOfHtmlIsRead() {
        Draft draft = (Draft) file("rss091.xml").get(0);
        assertThat(draft.charset()).isEqualTo("windows-1252");
        assertThat(draft.text()).endsWith("Zoë left.");
        assertThat(draft.metadata().publisher()).isEqualTo("Café News & Views");
        assertThat(draft.metadata().title()).isEqualTo("Crane talks & more");
    }

    @Test
    void anExportOfWordPressKeepsItsDraftsBack() {
        List<Part> parts = file("wxr.xml");
        Draft post = (Draft) parts.get(0);
        assertThat(post.text())
                .isEqualTo("The pier was closed on Thursday after a plank broke, the town said.\n\n"
                        + "\"It [sic] was an old plank,\" said Mara Odell.");
        assertThat(post.metadata().byline()).isEqualTo("Edda Moss");
        assertThat(post.metadata().published()).isEqualTo(LocalDate.of(2025, 5, 15));
        assertThat(((Draft) parts.get(1)).text()).isEqualTo("The pier will open again in June, Odell said on Friday.");
        assertThat(((Draft) parts.get(1)).metadata().status()).isEqualTo(PublicationStatus.WITHHELD);
        assertThat(reason(parts.get(2))).contains("attachment");
        assertThat(reason(parts.get(3))).contains("page");
        assertThat(((Draft) parts.get(4)).metadata().status()).isEqualTo(PublicationStatus.CANCELED);
    }

    @Test
    void whatIsNoFeedSaysSo() {
        assertThat(rejection("<rss version='2.0'><channel><title>x</title></channel></rss>")
                        .code())
                .isEqualTo("no-text");
        Part unclosed = feed("<rss><channel>\n<item></channel></rss>").get(0);
        assertThat(((Part.NoArticle) unclosed).reason().code()).isEqualTo("not-well-formed");
        assertThat(((Part.NoArticle) unclosed).reason().line()).isEqualTo(2);
        assertThat(rejection("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x/></r:RDF>")
                        .code())
                .isEqualTo("not-well-formed");
    }
}

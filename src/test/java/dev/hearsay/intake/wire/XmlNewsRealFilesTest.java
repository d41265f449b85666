// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.PublicationStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listings of the IPTC and the fixtures of a newsroom system, where somebody put them beside the project. */
class XmlNewsRealFilesTest {

    private static final Path WIRE = Path.of("..", "shared", "data", "wire");
    private static final Path IPTC = WIRE.resolve("iptc-newsml-g2");
    private static final Path NEWSROOM = WIRE.resolve("superdesk-core/tests/io/fixtures");

    @BeforeEach
    void filesAreThere() {
        assumeTrue(Files.isDirectory(WIRE), "no wire files beside the project");
    }

    private static List<ReadItem> items(Path file) {
        try {
            return Items.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<ReadItem>> folder(Path folder, int depth) throws IOException {
        Map<String, List<ReadItem>> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            files.filter(file -> file.toString().matches(".*(?:\\.xml|tag_[^/]*)"))
                    .filter(file -> !file.getFileName().toString().matches("wordpress.*|wenn.*"))
                    .forEach(file -> read.put(folder.relativize(file).toString(), items(file)));
        }
        return read;
    }

    private static String codes(List<ReadItem> items) {
        return items.stream()
                .map(item -> item instanceof Rejection rejection
                        ? rejection.failure().code()
                        : "article")
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Long> counts(Map<String, List<ReadItem>> read) {
        return read.values().stream()
                .flatMap(items -> Stream.of(codes(items).split(" ", -1)))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    @Test
    void theListingsWithTextAreArticles() throws IOException {
        Map<String, List<ReadItem>> read = folder(IPTC.resolve("examples"), 1);
        assertThat(read).hasSize(35);
        assertThat(counts(read)).isEqualTo(Map.of("article", 5L, "no-text", 34L));
        assertThat(read.entrySet().stream()
                        .filter(file -> codes(file.getValue()).contains("article"))
                        .map(Map.Entry::getKey)
                        .toList())
                .containsExactly(
                        "LISTING_22_Sports_story_in_NewsML-G2NITF.xml",
                        "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml",
                        "LISTING_2_NewsML-G2_Text_Document.xml",
                        "Receiver View.xml",
                        "facet-example-3.xml");
    }

    @Test
    void theStandardsOwnTestsAreReadOrNamed() throws IOException {
        Map<String, List<ReadItem>> read = folder(IPTC.resolve("tests"), 9);
        assertThat(read).hasSize(161);
        assertThat(counts(read).keySet()).isSubsetOf("article", "no-text", "unsupported-format");
    }

    @Test
    void newsroomFilesAreReadOrNamed() throws IOException {
        Map<String, List<ReadItem>> read = folder(NEWSROOM, 1);
        Map<String, String> others = new TreeMap<>();
        read.forEach((file, items) -> {
            if (!codes(items).equals("article")) {
                others.put(file, codes(items));
            }
        });
        assertThat(read).hasSize(60);
        assertThat(others)
                .isEqualTo(Map.ofEntries(
                        Map.entry("LISTING 1 A NewsML-G2 News Item.xml", "no-text"),
                        Map.entry("LISTING 6 Simple NewsML-G2 Package.xml", "no-text"),
                        Map.entry("aap-finance-lite.xml", "no-text"),
                        Map.entry("ap.xml", "article article article"),
                        Map.entry("picture.xml", "no-text"),
                        Map.entry("ritzau_feed.xml", "unsupported-format"),
                        Map.entry("ritzau_news.xml", "unsupported-format"),
                        Map.entry("ritzau_news_test_ednote.xml", "unsupported-format"),
                        Map.entry("scoop.xml", "no-text article"),
                        Map.entry("snep.xml", "no-text"),
                        Map.entry("tag_reuters.com_0000_newsml_GM1EA7M13RP01_version_484616934", "no-text"),
                        Map.entry("tag_reuters.com_2014_newsml_KBN0FL0NM_version_10", "no-text"),
                        Map.entry("tag_reuters.com_2014_newsml_LYNXMPEA6F0MS_version_2", "no-text"),
                        Map.entry("tag_reuters.com_2014_newsml_LYNXMPEA6F0MT_version_2", "no-text"),
                        Map.entry("tag_reuters.com_2014_newsml_LYNXMPEA6F13M_version_1", "no-text"),
                        Map.entry("text.xml", "no-text"),
                        Map.entry("video.xml", "no-text article no-text no-text no-text")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            afp.xml           | AFP                        | 2014-08-29 | en | STOCKHOLM            | USABLE
            afp20.xml         | AFP                        | 2024-07-10 | fr |                      | USABLE
            ap.xml            | Automated Insights         | 2018-02-26 | en | FORT WASHINGTON, Pa. | USABLE
            ap-nitf.xml       | The Associated Press       | 2015-12-10 |    | NEW YORK             | USABLE
            dpa.xml           | Deutsche Presse-Agentur GmbH | 2022-10-11 | de | London             | USABLE
            nitf-fishing.xml  | XML Team Solutions, Inc.   | 2002-02-26 |    | Newport News, VA     | CANCELED
            pa3.xml           | Press Association          | 2016-09-09 |    |                      | WITHHELD
            stt1.xml          | STT                        | 2019-04-15 | fi | Helsinki             | USABLE
            tag_reuters.com_2014_newsml_KBN0FL0ZP_version_2          | Reuters | 2014-07-16 | en | BEIRUT | USABLE
            tag_reuters.com_2016_newsml_L1N14N0FF_version_1542761538 | Reuters | 2016-01-04 | en |        | CANCELED
            """)
    void whatAFileSaysOfItselfIsTold(
            String file, String publisher, String published, String language, String place, PublicationStatus status) {
        Article article = Items.article(items(NEWSROOM.resolve(file)).get(0));
        assertThat(article.metadata().publisher()).isEqualTo(publisher);
        assertThat(article.metadata().published()).hasToString(published);
        assertThat(article.metadata().language()).isEqualTo(language);
        assertThat(article.metadata().place()).isEqualTo(place);
        assertThat(article.metadata().status()).isEqualTo(status);
    }

    @Test
    void noMarkupIsLeftInAnyText() throws IOException {
        folder(NEWSROOM, 1)
                .forEach((file, items) -> items.stream()
                        .filter(Reading.class::isInstance)
                        // two carry tags that their agencies escaped once too often
                        .filter(item -> !file.matches("nitf-ntb.xml|stt_newsml_endash.xml"))
                        .forEach(item -> assertThat(Items.article(item).text())
                                .as(file)
                                .doesNotContainPattern("</?\\w+[^<>]*>|&#?\\w+;")));
    }
}

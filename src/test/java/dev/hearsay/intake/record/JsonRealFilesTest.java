// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.intake.WireFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonRealFilesTest {

    @BeforeEach
    void theFilesAreHere() {
        assumeTrue(WireFolder.isHere());
    }

    @Test
    void theExamplesAndTheValidationSuiteOfTheIptcAreReadOrToldApart() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> markup = new ArrayList<>();
        for (Path file : WireFolder.files(WireFolder.NINJS, name -> name.endsWith(".json"))) {
            for (ReadItem item : WireFolder.read(file)) {
                counts.merge(item instanceof Rejection r ? r.failure().code() : "article", 1, Integer::sum);
                if (item instanceof Reading reading
                        && (reading.article().text().contains("</")
                                || reading.article().text().contains("&nbsp;"))) {
                    markup.add(file.toString());
                }
            }
        }
        assertThat(counts)
                .isEqualTo(
                        Map.of("article", 40, "no-text", 174, "no-text-field", 89, "json", 4, "unsupported-format", 2));
        assertThat(markup).isEmpty();
    }

    @Test
    void anAgencysItemsAreReadAndItsPicturesAreNamed() throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (Path file : WireFolder.files(WireFolder.AGENCIES, name -> name.endsWith(".json"))) {
            List<ReadItem> items = WireFolder.read(file);
            assertThat(items).hasSize(1);
            results.put(
                    file.getFileName().toString(),
                    items.get(0) instanceof Rejection r
                            ? r.failure().message().replaceFirst(" without.*|;.*", "")
                            : "article");
        }
        String unknown = "no field of this record is known to hold an article's text";
        assertThat(results)
                .isEqualTo(Map.ofEntries(
                        Map.entry("ap_media_feed.json", "a picture"),
                        Map.entry("ap_media_item.json", "a picture"),
                        Map.entry("ap_media_picture.json", "a picture"),
                        Map.entry("ap_media_text_feed.json", "a text item"),
                        Map.entry("ap_media_text_item.json", "a text item"),
                        Map.entry("bbc-ninjs-comp-test.json", "article"),
                        Map.entry("bbc-ninjs-text-test.json", "article"),
                        Map.entry("ninjs1.json", "article"),
                        Map.entry("ninjs2.json", "article"),
                        Map.entry("ninjs3.json", "a picture"),
                        Map.entry("ninjs4.json", "article"),
                        Map.entry("ninjs4_mock.json", unknown),
                        Map.entry("ninjs5.json", "article"),
                        Map.entry("ninjs6.json", "a picture"),
                        Map.entry("ninjsExMediumText1.json", "article"),
                        Map.entry("ninjsExSimpleText1.json", "article"),
                        Map.entry("ninjs_embargoed.json", "article"),
                        Map.entry("upload_from_url_mock.json", unknown)));
    }

    @Test
    void theFactsOfAnItemAreFound() throws IOException {
        Reading reading = WireFolder.reading("ninjs2.json");
        assertThat(reading.article().text().split("\n\n", -1)).hasSize(8);
        assertThat(reading.article().metadata().publisher()).isEqualTo("Reuters");
        assertThat(reading.article().metadata().published()).isEqualTo("2017-07-03");
        assertThat(reading.article().metadata().place()).isEqualTo("Singapore");
        assertThat(reading.article().metadata().version()).isEqualTo("4");
    }
}

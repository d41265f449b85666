// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.intake.detection.FormatDetector;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.feed.FeedReader;
import dev.hearsay.intake.text.WordCount;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Feeds of the test data of a newsroom's system, where they are at hand. */
class WebRealFilesTest {

    private static final Path FILES = Path.of("../shared/data/wire/superdesk-core/tests/io/fixtures");

    @Test
    void everyFeedIsReadEntryByEntry() throws IOException {
        assumeTrue(Files.isDirectory(FILES));
        Map<String, List<String>> outcomes = new TreeMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                Format format = FormatDetector.detect(bytes).format();
                if (format == Format.FEED || format == Format.HTML) {
                    outcomes.put(String.valueOf(file.getFileName()), outcome(format, bytes));
                }
            }
        }
        assertThat(outcomes)
                .isEqualTo(Map.of(
                        "wenn.xml", List.of("no-text", "no-text"),
                        "wordpress_wxr.xml", List.of("40", "40", "40", "no-text", "no-text"),
                        "wordpress_wxr_funke.xml", List.of("552"),
                        "wordpress_wxr_thumb.xml", List.of("no-text", "no-text")));
    }

    /** The number of words of each article, or the code of what is none. */
    private static List<String> outcome(Format format, byte[] bytes) {
        FormatReader reader = format == Format.FEED ? new FeedReader() : new HtmlReader();
        List<String> outcome = new ArrayList<>();
        try {
            for (Part part : reader.read(Content.of(bytes))) {
                outcome.add(
                        part instanceof Draft draft
                                ? String.valueOf(WordCount.count(draft.text()))
                                : ((Part.NoArticle) part).reason().code());
            }
        } catch (RejectedArticleException e) {
            outcome.add(e.code());
        }
        return outcome;
    }
}

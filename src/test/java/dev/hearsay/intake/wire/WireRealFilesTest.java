// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.WireFolder;
import dev.hearsay.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireRealFilesTest {

    @BeforeEach
    void theFilesAreHere() {
        assumeTrue(WireFolder.isHere());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            anpa-1.tst,               13, 2013-11-13, Associated Press, -
            anpa-2.tst,               32, 2013-11-13, Associated Press, 1st Ld-Writethru
            anpa-3.tst,                8, 2013-11-13, AP,               -
            anpa-4.tst,               10, 2016-02-09, -,                -
            ap_anpa-1.tst,            18, 2016-02-20, AP,               1st Ld-Writethru
            ap_anpa-3.tst,             1, 2016-08-29, AP,               1st Ld-Writethru
            ap_anpa-4.tst,            24, 2017-05-09, Associated Press, 3rd Ld-Writethru
            ap_anpa-5.tst,             1, 2017-06-29, AP,               -
            ap_anpa-7.tst,            21, 2019-09-04, -,                -
            IPTC7901.txt,              5, 2013-11-13, dpa,              -
            IPTC7901_odd_charset.txt, 21, 2015-10-07, dpa,              1ST LEAD
            dpa_copyright.txt,         1, 2017-06-24, dpa,              -
            dpa_four_line.txt,        15, 2018-11-21, dpa,              1ST LEAD
            dpa_two_by_line.txt,      35, 2018-11-21, dpa-tns,          -
            dpa_two_line.txt,          4, 2018-11-21, dpa,              -
            """)
    void aStoryHasItsParagraphsAndFacts(String file, int paragraphs, String day, String publisher, String version)
            throws IOException {
        Article article = WireFolder.reading(file).article();
        assertThat(article.text().split("\n\n", -1)).hasSize(paragraphs);
        assertThat(article.metadata().published()).isEqualTo(day);
        assertThat(article.metadata().publisher()).isEqualTo(publisher);
        assertThat(article.metadata().version()).isEqualTo(version);
    }

    @Test
    void nothingOfTheWiresOwnIsLeftInAnyStory() throws IOException {
        List<Path> files =
                WireFolder.files(WireFolder.AGENCIES, name -> name.matches(".*\\.tst|IPTC7901.*\\.txt|dpa_.*\\.txt"));
        assertThat(files).hasSize(17);
        for (Path file : files) {
            List<ReadItem> items = WireFolder.read(file);
            assertThat(items).hasSize(1);
            assertThat(((Reading) items.get(0)).article().text())
                    .doesNotContainPattern(
                            "[\\x00-\\x08\\x0b-\\x1f\\x7f]|\\^|``|''|<|Eds:|(?i)notebook|not for publication");
        }
    }

    @Test
    void mailIsReadWithoutItsHeader() throws IOException {
        for (Path file :
                WireFolder.files(WireFolder.AGENCIES, name -> name.matches(".*(?:email|googleform).*\\.txt"))) {
            ReadItem item = WireFolder.read(file).get(0);
            if (item instanceof Reading reading) {
                assertThat(reading.article().text()).doesNotContain("Received:", "Content-Type:", "=E2=80");
                assertThat(reading.article().metadata().published()).isNotNull();
            } else {
                assertThat(Items.failure(item).code()).isIn("binary", "no-text");
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Cases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One item that breaks the rules of XML costs no other item. */
class BrokenFeedTest {

    private static final String FEED =
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Harbour Wire</title>\n%s</channel></rss>";

    private static final String ITEM =
            "<item><guid isPermaLink=\"false\">%s</guid><description>" + "<![CDATA[<p>Ona Quill said that the ferry %s"
                    + " would sail again on Monday, and that nobody on the islands had to wait for the mail or the milk any longer.</p>"
                    + "<p>The board said it would pay for the repairs out of its reserve fund, and that the work would be done in May.</p>"
                            .repeat(4)
                    + "]]>"
                    + "</description>%s</item>\n";

    @Test
    void aControlCharacterIsMendedWithANote() {
        List<ReadItem> items = Items.of(Cases.bytes("43-feed-bad-character-a.xml"));
        assertThat(items).hasSize(3).allMatch(Reading.class::isInstance);
        assertThat(Items.article(items.get(1)).text()).startsWith("Mayor Ulla Prane denied that the tower clock");
        assertThat(((Reading) items.get(1)).notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("repaired");
            assertThat(note.message()).contains("0xb").endsWith("it was mended and read");
        });
        assertThat(((Reading) items.get(0)).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<category>fog \u0001 rain</category>",
                "<category>fog &#11; rain</category>",
                "<category>fog &#x0; rain</category>",
                "<category>fog & rain</category>",
                "<category>fog &rain; sun</category>",
                "<category>5 < 6</category>",
                "<category label='a & b'/>",
                "<category>fog \uFFFE rain</category>",
            })
    void whatCanOnlyMeanOneThingIsMended(String broken) {
        List<ReadItem> items = feed("", broken, "");
        assertThat(items).hasSize(3).allMatch(Reading.class::isInstance);
        assertThat(items)
                .extracting(item -> Items.article(item).id())
                .containsExactly("Harbour Wire#n0", "Harbour Wire#n1", "Harbour Wire#n2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<category>fog",
                "<category>fog</categories>",
                "<category a=b>fog</category>",
                "</channel>",
                "<x:y>fog</x:y>",
            })
    void anItemBeyondMendingIsAFailureWithItsPlace(String broken) {
        List<ReadItem> items = feed("", broken, "");
        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Reading.class);
        assertThat(items.get(2)).isInstanceOf(Reading.class);
        Rejection rejection = (Rejection) items.get(1);
        assertThat(rejection.fault()).isTrue();
        assertThat(rejection.failure().code()).isEqualTo("not-well-formed");
        assertThat(rejection.failure().line()).isEqualTo(4);
        assertThat(rejection.failure().message()).startsWith("this item of the feed");
    }

    @Test
    void anItemThatWasNeverClosedCostsItselfAlone() {
        String items = ITEM.formatted("n0", "Ida", "") + "<item><guid>n1</guid>\n" + ITEM.formatted("n2", "Una", "");
        List<ReadItem> read = Items.of(FEED.formatted(items));
        assertThat(read).hasSize(3);
        assertThat(read.get(1)).isInstanceOf(Rejection.class);
        assertThat(Items.article(read.get(2)).text()).contains("Una");
    }

    @Test
    void aFeedThatWasCutOffGivesWhatCameBefore() {
        String whole = FEED.formatted(ITEM.formatted("n0", "Ida", "") + ITEM.formatted("n1", "Una", ""));
        List<ReadItem> read = Items.of(whole.substring(0, whole.indexOf("Una")));
        assertThat(read).hasSize(2);
        assertThat(Items.article(read.get(0)).text()).contains("Ida");
        assertThat(((Rejection) read.get(1)).fault()).isTrue();
    }

    @Test
    void anAtomFeedIsMendedToo() {
        String entry = "<entry><id>urn:x:%d</id><title>Ferry %s</title><content type=\"text\">%s</content></entry>\n";
        String copy = "Ona Quill said that the ferry would sail again on Monday. ".repeat(5);
        List<ReadItem> items = Items.of("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title>\n"
                + entry.formatted(1, "one", copy)
                + entry.formatted(2, "& two \u0002", copy)
                + "</feed>");
        assertThat(items).hasSize(2).allMatch(Reading.class::isInstance);
    }

    @Test
    void whatIsNoFeedWithItemsIsRefusedAsAWhole() {
        assertThat(Items.failure("<rss version=\"2.0\"><channel><title>Wire</channel></rss>"))
                .startsWith("not-well-formed 1:");
        assertThat(Items.failure("<!DOCTYPE rss [<!ENTITY a 'b'>]>"
                        + FEED.formatted(ITEM.formatted("n", "I", "&c;</x>")).substring(22)))
                .startsWith("not-well-formed");
    }

    private static List<ReadItem> feed(String... insides) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < insides.length; i++) {
            items.append(ITEM.formatted("n" + i, "Ida", insides[i]));
        }
        return Items.of(FEED.formatted(items));
    }
}

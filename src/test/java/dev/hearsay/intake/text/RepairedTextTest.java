// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rereader;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

    private static final String MEANT = "“We measured every bolt,” said engineer Piet O’Hara. “It’s sound – for now.”";

    private static final String MISREAD =
            "â€œWe measured every bolt,â€\u009D said engineer Piet Oâ€™Hara. â€œItâ€™s sound â€“ for now.â€\u009D";

    @Test
    void theMisreadTextOfTheCaseIsReadAsMeantAndNoted() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("35-mojibake-a.txt"));
        assertThat(FormatCases.texts(items).get(0)).endsWith("safe.\n\n" + MEANT + "\n");
        assertThat(((Reading) items.get(0)).notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("repaired");
            assertThat(note.line()).isEqualTo(5);
        });
    }

    @Test
    void theReferencesOfTheCaseAreReadAsCharactersAndNotedAtTheirLine() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("34-json-entities-a.jsonl"));
        assertThat(FormatCases.texts(items))
                .containsExactly(
                        "Mayor Ulla Prane said the bridge was safe. \"We measured every bolt,\" said engineer Piet O'Hara.",
                        "Mayor Ulla Prane denied the clock was sold & gone.");
        assertThat(((Reading) items.get(1)).notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("repaired");
            assertThat(note.line()).isEqualTo(2);
        });
    }

    /** The one place is asked by all formats. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"id\": 1, \"text\": \"%s\"}",
                "{\"text\": \"She left.\"}\n{\"text\": \"%s\"}\n",
                "id,text\n1,\"%s\"\n",
                "<html><body><article><p>%s</p><p>The board said it would pay for forty new bolts out of its reserve fund,"
                        + " and that the work would be done in May.</p></article></body></html>",
                "<nitf><body><body.content><block><p>%s</p></block></body.content></body></nitf>"
            })
    void misreadTextIsPutRightInEveryFormat(String format) {
        List<ReadItem> items = FormatCases.read(format.formatted(MISREAD));
        ReadItem last = items.get(items.size() - 1);
        assertThat(Items.article(last).text()).startsWith(MEANT);
        assertThat(FormatCases.notes(last)).contains("repaired");
    }

    @Test
    void escapesOfJsonAreNoHindrance() {
        List<ReadItem> items = FormatCases.read(
                "{\"title\": \"Caf\\u00c3\\u00a9 shut\", \"text\": \"It\\u00e2\\u0080\\u0099s late, said Piet Okafor.\"}");
        assertThat(FormatCases.texts(items)).containsExactly("It’s late, said Piet Okafor.");
        assertThat(Items.facts(items.get(0)).title()).isEqualTo("Café shut");
        assertThat(FormatCases.notes(items.get(0))).containsExactly("repaired");
    }

    @Test
    void markupThatIsEscapedWholeIsMarkup() {
        List<ReadItem> items = FormatCases.read(
                "{\"text\": \"&lt;p&gt;She left.&lt;/p&gt;&lt;p&gt;He &amp;amp; I stayed.&lt;/p&gt;\"}");
        assertThat(FormatCases.texts(items)).containsExactly("She left.\n\nHe & I stayed.");
    }

    @Test
    void whatIsLostIsNoted() {
        List<ReadItem> items = FormatCases.read("She left.\n\nIt\uFFFDs late, she said.\n");
        assertThat(((Reading) items.get(0)).notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("garbled");
            assertThat(note.line()).isEqualTo(3);
        });
    }

    @Test
    void offsetsCountIntoTheRepairedTextWhenItIsReadAgain(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), MISREAD);
        try (Rereader again = new Rereader(List.of(folder), IntakeOptions.DEFAULT)) {
            Article article = again.read(file.toString(), "a.txt");
            assertThat(article.text()).isEqualTo(MEANT);
            assertThat(article.body().get(0).in(article.text())).isEqualTo(MEANT);
        }
    }

    @Test
    void plainTextIsReadAsItWasWrittenWhereOffsetsMustFit() {
        byte[] bytes = "The prison at GuantÃ¡namo Bay is open, she said.".getBytes(StandardCharsets.UTF_8);
        Source source = Source.streamed("a.txt", "a.txt");
        String written = new ArticleReader(IntakeOptions.DEFAULT.asWritten())
                .readOne(source, new ByteArrayInputStream(bytes), Metadata.NONE)
                .article()
                .text();
        assertThat(written).contains("GuantÃ¡namo");
        String read = new ArticleReader()
                .readOne(source, new ByteArrayInputStream(bytes), Metadata.NONE)
                .article()
                .text();
        assertThat(read).contains("Guantánamo");
    }
}

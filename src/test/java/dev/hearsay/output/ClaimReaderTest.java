// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimReaderTest {

    private static String line(Consumer<ObjectNode> change) {
        ObjectNode claim = new ClaimJson(Examples.article(), OffsetUnit.CODEPOINT).of(Examples.full());
        change.accept(claim);
        return claim + "\n";
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void readsBackWhatWasWritten(OffsetUnit unit) throws IOException {
        try (ClaimReader reader = Written.reader(Written.jsonLines(Examples.article(), Examples.claims(), unit))) {
            WrittenClaim full = reader.next().orElseThrow();
            assertThat(full.line()).isEqualTo(1);
            assertThat(full.id()).isEqualTo("c_full");
            assertThat(full.offsets()).isEqualTo(unit);
            assertThat(full.article().id()).isEqualTo("north/quay.v2.txt");
            assertThat(full.article().file()).isEqualTo("in/north/quay.v2.txt");
            assertThat(full.article().sha256()).isEqualTo(Examples.article().sha256());
            assertThat(full.passages())
                    .extracting(WrittenPassage::path)
                    .containsExactly(
                            "source",
                            "speakers[1].anonymity",
                            "cue",
                            "addressee",
                            "medium",
                            "content",
                            "content.verbatim[0]",
                            "content.verbatim[1]",
                            "content.entities[0]",
                            "content.quantities[0]",
                            "content.quantities[1]",
                            "content.quantities[2]",
                            "date",
                            "sentences[0]");
            assertThat(full.passage("content").orElseThrow().spans()).hasSize(2);
            assertThat(full.passage("date").orElseThrow().text()).isEqualTo("on Monday");
            assertThat(full.passage("content.verbatim[0]").orElseThrow().text()).isNull();

            assertThat(reader.next().orElseThrow().id()).isEqualTo("c_denied");
            assertThat(reader.next().orElseThrow().passages())
                    .extracting(WrittenPassage::path)
                    .containsExactly("content", "content.verbatim[0]", "sentences[0]");
            assertThat(reader.next()).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void givesTheWordsOnAnonymityOfASpeakerAlone() throws IOException {
        String alone =
                line(claim -> claim.set("speaker", claim.remove("speakers").get(1)));
        WrittenClaim claim = Written.reader(alone).next().orElseThrow();
        assertThat(claim.passage("speaker.anonymity").orElseThrow().text()).isEqualTo("who asked not to be named");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/schema            | \"hearsay/claim/2\" | this version reads “hearsay/claim/1”",
                "/offsets           | \"bytes\"           | 'offsets' must be codepoint, utf16 or utf8",
                "/article           | []                  | 'article' must be an object",
                "/article/file      | 7                   | 'article.file' must be a string",
                "/source/spans      | {}                  | 'source.spans' must be a list",
                "/source/spans      | [[3,2]]             | 'source.spans[0]' must be two offsets",
                "/source/spans      | [[-1,2]]            | 'source.spans[0]' must be two offsets",
                "/source/spans      | [[1.5,2]]           | 'source.spans[0]' must be two offsets",
                "/source/spans      | [[1,9999999999]]    | 'source.spans[0]' must be two offsets",
                "/content/verbatim  | [[1,2],[3]]         | 'content.verbatim[1]' must be two offsets",
                "/content           | null                | 'content' must be an object",
                "/date/text         | null                | 'date.text' and 'date.spans' go together",
                "/speakers          | 1                   | 'speakers' must be a list",
            })
    void namesTheFieldThatIsWrong(String pointer, String value, String message) {
        String bad = line(claim -> {
            int slash = pointer.lastIndexOf('/');
            ObjectNode parent = (ObjectNode) claim.at(pointer.substring(0, slash));
            parent.set(pointer.substring(slash + 1), json(value));
        });
        assertThatThrownBy(() -> Written.reader("\n" + bad).next())
                .isInstanceOfSatisfying(
                        ClaimFormatException.class,
                        e -> assertThat(e.diagnostic())
                                .startsWith("claims.jsonl:2: error: ")
                                .contains(message));
    }

    private static JsonNode json(String text) {
        try {
            return JsonText.parse(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"/schema,schema", "/article/sha256,article.sha256", "/cue/spans,cue.spans", "/sentences,sentences"})
    void namesTheFieldThatIsMissing(String pointer, String path) {
        String bad = line(claim -> {
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) claim.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        });
        assertThatThrownBy(() -> Written.reader(bad).next())
                .isInstanceOf(ClaimFormatException.class)
                .hasMessage("the field '" + path + "' is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"schema\":", "not json", "{} {}", "{\"id\":1,\"id\":2}", "{\"a\":\"\u001B[2J\"}", "]", "nul"})
    void aLineThatIsNotJsonIsNamedAndReadingGoesOn(String bad) throws IOException {
        ClaimReader reader = Written.reader(bad + "\n" + line(claim -> {}));
        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        ClaimFormatException.class,
                        e -> assertThat(e.diagnostic())
                                .startsWith("claims.jsonl:1: error: the line is not JSON (column ")
                                .doesNotContain("\u001B", "\n"));
        assertThat(reader.next()).isPresent();
    }

    @Test
    void aLineThatIsNoObjectIsNamed() {
        assertThatThrownBy(() -> Written.reader("[]\n").next()).hasMessageContaining("not a JSON object");
        assertThatThrownBy(() -> Written.reader("null\n").next()).hasMessageContaining("not a JSON object");
    }

    @Test
    void nestingWithoutEndIsNamed() {
        assertThatThrownBy(() -> Written.reader("[".repeat(100_000)).next()).isInstanceOf(ClaimFormatException.class);
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        byte[] good = line(claim -> {}).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[3 + good.length];
        bytes[0] = (byte) 0xC3;
        bytes[1] = '(';
        bytes[2] = '\n';
        System.arraycopy(good, 0, bytes, 3, good.length);
        ClaimReader reader = new JsonLinesReader("claims.jsonl", new ByteArrayInputStream(bytes));
        assertThatThrownBy(reader::next).hasMessageContaining("UTF-8");
        assertThat(reader.next().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void whatEditorsDoToAFileIsForgiven() throws IOException {
        String edited = "\uFEFF" + line(claim -> {}).replace("\n", "\r\n") + "\r\n  \r\n"
                + line(claim -> {}).strip();
        ClaimReader reader = Written.reader(edited);
        assertThat(reader.next().orElseThrow().line()).isEqualTo(1);
        assertThat(reader.next().orElseThrow().line()).isEqualTo(4);
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        String text = "x".repeat(200_000) + "\n" + "y".repeat(100) + "\n" + "z".repeat(101);
        ClaimLines lines = new ClaimLines("f", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100);
        assertThatThrownBy(lines::next).hasMessageContaining("more than 100 bytes");
        assertThat(lines.next().orElseThrow()).isEqualTo(new ClaimLines.Line(2, "y".repeat(100)));
        assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(
                        ClaimFormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThat(lines.next()).isEmpty();
    }
}

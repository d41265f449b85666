// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

    private static final TextSource SAME = article ->
            new TextSource.SourceText(Examples.TEXT, Examples.article().sha256());

    private final List<Mismatch> found = new ArrayList<>();

    private Verification verify(String claims, TextSource texts) throws IOException {
        return new Verifier(texts).verify(Written.reader(claims), found::add);
    }

    private static String claims(OffsetUnit unit) {
        return Written.jsonLines(Examples.article(), Examples.claims(), unit);
    }

    private static String changed(Consumer<ObjectNode> change) {
        ObjectNode claim = new ClaimJson(Examples.article(), OffsetUnit.CODEPOINT).of(Examples.full());
        change.accept(claim);
        return new String(JsonText.line(claim), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void whatWasWrittenIsProved(OffsetUnit unit) throws IOException {
        Verification result = verify(claims(unit), SAME);
        assertThat(found).isEmpty();
        assertThat(result).isEqualTo(new Verification(3, 1, 0, 0, 0));
        assertThat(result.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/source,source",
        "/speakers/1/anonymity,speakers[1].anonymity",
        "/cue,cue",
        "/addressee,addressee",
        "/medium,medium",
        "/content,content",
        "/date,date"
    })
    void aShiftedSpanIsFound(String pointer, String field) throws IOException {
        String claim = changed(json -> {
            ArrayNode span = (ArrayNode) json.at(pointer + "/spans/0");
            span.set(0, span.get(0).intValue() + 1);
            span.set(1, span.get(1).intValue() + 1);
        });
        assertThat(verify(claim, SAME).failed()).isEqualTo(1);
        assertThat(found).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.field()).isEqualTo(field);
            assertThat(mismatch.claimId()).isEqualTo("c_full");
            assertThat(mismatch.message()).contains("but the article has");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/source/spans/0,source",
        "/content/spans/1,content",
        "/content/verbatim/1,content.verbatim[1]",
        "/sentences/0,sentences[0]"
    })
    void aSpanOutsideTheTextIsFound(String pointer, String field) throws IOException {
        String claim = changed(json -> ((ArrayNode) json.at(pointer)).set(1, 100_000));
        verify(claim, SAME);
        assertThat(found).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.field()).isEqualTo(field);
            assertThat(mismatch.message()).contains("100000", "code points");
        });
    }

    @Test
    void aSpanThatCutsACharacterIsFound() throws IOException {
        Article article = Article.of("a", "x🚢y");
        String claim = Written.jsonLines(
                        article, List.of(Examples.about("c_1", article.text(), new Span(0, 3))), OffsetUnit.UTF8)
                .replace("[0,5]", "[0,3]");
        verify(claim, written -> new TextSource.SourceText(article.text(), null));
        assertThat(found)
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.message()).contains("[0, 3)", "bytes"));
    }

    @Test
    void wordsThatAreNotThereAreShownWhereTheyDiffer() throws IOException {
        String claim = changed(json -> ((ObjectNode) json.get("content"))
                .put("text", json.at("/content/text").textValue().replace("stays", "stayed")));
        verify(claim, SAME);
        assertThat(found)
                .containsExactly(new Mismatch(
                        "claims.jsonl",
                        1,
                        "c_full",
                        "content",
                        "the claim gives “… “and closed it stayed 🦀.””, but the article has"
                                + " “… “and closed it stays 🦀.”” there"));
    }

    @Test
    void anArticleThatHasChangedIsReportedOnceWithHowManyClaimsHold() throws IOException {
        // the last of the three claims stands behind the change
        String text = Examples.TEXT.replace("reporters", "editors");
        Verification result =
                verify(claims(OffsetUnit.UTF16), article -> new TextSource.SourceText(text, "f".repeat(64)));
        assertThat(found).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.field()).isEqualTo("article.sha256");
            assertThat(mismatch.diagnostic())
                    .startsWith("claims.jsonl:1: error: article.sha256: the article in/north/quay.v2.txt has changed"
                            + " since: 0 of its 3 claims still hold, 3 more have their words elsewhere in it");
        });
        assertThat(result).isEqualTo(new Verification(3, 1, 3, 1, 0));
    }

    @Test
    void aChangeBehindAllClaimsLeavesThemHolding() throws IOException {
        Verification result = verify(
                claims(OffsetUnit.UTF8), article -> new TextSource.SourceText(Examples.TEXT + "\n", "f".repeat(64)));
        assertThat(result).isEqualTo(new Verification(3, 1, 0, 1, 0));
        assertThat(result.passed()).isFalse();
        assertThat(found)
                .singleElement()
                .satisfies(mismatch ->
                        assertThat(mismatch.message()).endsWith("has changed since: all of its 3 claims still hold"));
    }

    @Test
    void anArticleThatIsGoneIsReportedOnce() throws IOException {
        Verification result = verify(claims(OffsetUnit.UTF16), article -> {
            throw new NoSuchFileException(article.file());
        });
        assertThat(result).isEqualTo(new Verification(3, 1, 3, 0, 0));
        assertThat(found)
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.diagnostic())
                        .isEqualTo(
                                "claims.jsonl:1: error: article.file: the file in/north/quay.v2.txt does not exist any more:"
                                        + " none of its 3 claims can be proved"));
    }

    @Test
    void anArticleThatIsNoneAnyMoreIsReportedWithTheReason() throws IOException {
        verify(claims(OffsetUnit.UTF16), article -> {
            throw new RejectedArticleException("binary", "the file is a zip archive");
        });
        verify(claims(OffsetUnit.UTF16), article -> {
            throw new IOException();
        });
        assertThat(found).hasSize(2);
        assertThat(found.get(0).message()).contains("the file is a zip archive: none of its 3");
        assertThat(found.get(1).message()).contains("IOException");
    }

    @Test
    void textsThatAreKeptProveClaimsAndFilesAreLookedAtBesides() throws IOException {
        TextSource kept = article -> new TextSource.SourceText(Examples.TEXT, null);
        TextSource gone = article -> {
            throw new NoSuchFileException(article.file());
        };
        TextSource changed = article -> new TextSource.SourceText("x" + Examples.TEXT, "f".repeat(64));
        String claims = claims(OffsetUnit.CODEPOINT);
        assertThat(new Verifier(kept, null, gone).verify(Written.reader(claims), found::add))
                .isEqualTo(new Verification(3, 1, 0, 0, 1));
        assertThat(found).isEmpty();
        assertThat(new Verifier(kept, null, changed).verify(Written.reader(claims), found::add))
                .isEqualTo(new Verification(3, 1, 0, 1, 0));
        assertThat(found)
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.message())
                        .endsWith("0 of its 3 claims still hold, 3 more have their words elsewhere in it"));
    }

    @Test
    void aBrokenLineIsAMismatchAndTheRestIsVerified() throws IOException {
        String good = claims(OffsetUnit.CODEPOINT);
        int second = good.indexOf('\n') + 1;
        String broken = good.substring(0, second) + "{\"schema\"\n" + good.substring(second);
        assertThat(verify(broken, SAME)).isEqualTo(new Verification(4, 1, 1, 0, 0));
        assertThat(found).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.line()).isEqualTo(2);
            assertThat(mismatch.claimId()).isNull();
            assertThat(mismatch.diagnostic()).startsWith("claims.jsonl:2: error: the line is not JSON");
        });
    }

    @Test
    void anArticleIsReadOnceForTheClaimsThatStandTogether() throws IOException {
        List<String> read = new ArrayList<>();
        TextSource counting = article -> {
            read.add(article.id());
            return new TextSource.SourceText("word", "");
        };
        StringBuilder claims = new StringBuilder();
        for (String id : List.of("a", "a", "b", "b", "b", "a")) {
            claims.append(Written.jsonLines(
                    Article.of(id, "word"),
                    List.of(Examples.about("c_" + id, "word", new Span(0, 4))),
                    OffsetUnit.CODEPOINT));
        }
        assertThat(verify(claims.toString(), counting)).isEqualTo(new Verification(6, 3, 0, 0, 0));
        assertThat(read).containsExactly("a", "b", "a");
    }

    @Test
    void idsAreMadeAgainFromUtf16Spans() throws IOException {
        ClaimIds ids = (articleId, text, source, cue, content) -> "c_" + articleId.length()
                + (source.isEmpty() ? "-" : source.get(0).in(text)) + cue.size();
        String claim = Written.jsonLines(Examples.article(), List.of(Examples.full()), OffsetUnit.UTF8);
        String right = claim.replace("c_full", "c_17harbour master Ilse Brandt and a café owner1");
        Verifier verifier = new Verifier(SAME, ids);
        assertThat(verifier.verify(Written.reader(right), found::add).passed()).isTrue();
        verifier.verify(Written.reader(claim), found::add);
        assertThat(found).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.field()).isEqualTo("id");
            assertThat(mismatch.claimId()).isEqualTo("c_full");
        });
    }

    @Test
    void worksOnFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("quay.txt"), Examples.TEXT);
        TextSource disk = written -> {
            String text = Files.readString(Path.of(written.file()));
            return new TextSource.SourceText(text, Examples.sha256(text));
        };
        Article example = Examples.article();
        Article article = new Article(
                "quay.txt", file.toString(), example.sha256(), example.text(), example.body(), example.metadata());
        String claims = Written.jsonLines(article, Examples.claims(), OffsetUnit.CODEPOINT);
        assertThat(verify(claims, disk).passed()).isTrue();

        Files.writeString(file, Examples.TEXT + "\n");
        assertThat(verify(claims, disk).changed()).isEqualTo(1);
        Files.delete(file);
        found.clear();
        verify(claims, disk);
        assertThat(found).extracting(Mismatch::field).containsOnly("article.file");
    }

    @Test
    void messagesSendATerminalNoCommand() throws IOException {
        String claim = changed(json -> {
            json.put("id", "c_\u001B[2J");
            ((ObjectNode) json.get("source")).put("text", "\u001B]0;title\u0007\n");
        });
        verify(claim, SAME);
        assertThat(found)
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.diagnostic()).doesNotContain("\u001B", "\u0007", "\n"));
    }

    @Test
    void theNameOfAFileSendsATerminalNoCommand() throws IOException {
        String claim = changed(json -> ((ObjectNode) json.get("article")).put("file", "\u001B[2J.txt"));
        verify(claim, article -> {
            throw new NoSuchFileException(article.file());
        });
        verify(claim, article -> {
            throw new IOException("no " + article.file());
        });
        verify(claim, article -> new TextSource.SourceText("", ""));
        assertThat(found)
                .hasSize(3)
                .allSatisfy(mismatch ->
                        assertThat(mismatch.diagnostic()).contains("[2J.txt").doesNotContain("\u001B"));
    }

    @Test
    void anEmptyFileHasNothingToProve() throws IOException {
        assertThat(verify("", SAME)).isEqualTo(new Verification(0, 0, 0, 0, 0));
    }

    @Test
    void aChangeOfTheTreeIsAChange() {
        JsonNode tree = new ClaimJson(Examples.article(), OffsetUnit.UTF8).of(Examples.full());
        ((ObjectNode) tree.get("article")).put("id", "other");
        assertThat(new ClaimJson(Examples.article(), OffsetUnit.UTF8).of(Examples.full()))
                .isNotEqualTo(tree);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.evaluate.CodePointSpan;
import dev.hearsay.evaluate.GoldAttribution;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldReader;
import dev.hearsay.evaluate.Standoff;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratWriterTest {

    @TempDir
    private Path folder;

    private void write(Article article, List<Claim> claims) throws IOException {
        try (ClaimWriter writer = new BratWriter(folder)) {
            writer.write(article, claims);
        }
    }

    private static Article quay(String id) {
        Article example = Examples.article();
        return new Article(id, "in/" + id, example.sha256(), example.text(), example.body(), example.metadata());
    }

    @Test
    void isTheGoldenFile() throws IOException {
        write(quay("quay.txt"), Examples.claims());
        Golden.check("quay.ann", Files.readString(folder.resolve("quay.ann")));
        assertThat(folder.resolve("quay.txt")).hasContent(Examples.TEXT);
        assertThat(folder.resolve("articles.tsv"))
                .hasContent("name\tarticle_id\tarticle_file\tarticle_key\nquay\tquay.txt\tin/quay.txt\t"
                        + key(Identity.Basis.ID, "quay.txt") + "\n");
    }

    @Test
    void theConfigurationKnowsAllTypesAndValues() throws IOException {
        write(quay("quay.txt"), Examples.claims());
        assertThat(folder.resolve("annotation.conf"))
                .content()
                .contains(
                        "\nSource\nCue\nContent\n",
                        "\nAttribution\t",
                        "\nAttribution-no-source\t",
                        "\nNegated\tArg:<EVENT>\n")
                .contains("\nSpeech\tArg:<EVENT>, Value:" + values(Speech.values()) + "\n")
                .contains("\nKind\tArg:<EVENT>, Value:" + values(ClaimKind.values()) + "\n")
                .contains("\nStance\tArg:<EVENT>, Value:" + values(Stance.values()) + "\n");
    }

    private static String values(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.joining("|"));
    }

    @Test
    void aConfigurationOfTheUsersOwnIsKept() throws IOException {
        Path configuration = Files.writeString(folder.resolve("annotation.conf"), "[entities]\n");
        write(quay("quay.txt"), List.of());
        assertThat(configuration).hasContent("[entities]\n");
    }

    @Test
    void anArticleWithoutClaimsIsShownWithoutMarks() throws IOException {
        write(quay("quay.txt"), List.of());
        assertThat(folder.resolve("quay.ann")).isEmptyFile();
        assertThat(folder.resolve("quay.txt")).hasContent(Examples.TEXT);
    }

    @Test
    void isReadAsGold() throws IOException {
        write(quay("quay.txt"), Examples.claims());
        Path gold = folder.resolve("gold");
        Files.createDirectories(gold.resolve("text"));
        Files.createDirectories(gold.resolve("attributions"));
        Files.copy(folder.resolve("quay.txt"), gold.resolve("text/quay.txt"));
        Files.copy(folder.resolve("quay.ann"), gold.resolve("attributions/quay_hearsay.ann"));
        GoldDocument document = GoldReader.read(gold, null).documents().get(0);
        assertThat(document.text()).isEqualTo(Examples.TEXT);
        assertThat(document.gold())
                .isEqualTo(Examples.claims().stream()
                        .map(claim -> gold(Examples.TEXT, claim))
                        .toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadBackCoversTheSameWords(int seed) throws IOException {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        List<Claim> claims = random.claims(article);
        write(article, claims);
        Path annotations = only(".ann");
        String text = Files.readString(only(".txt"));
        assertThat(text.codePointCount(0, text.length()))
                .isEqualTo(article.text().codePointCount(0, article.text().length()));
        assertThat(text.replaceAll("\\s", ""))
                .isEqualTo(UnpairedSurrogates.replaced(article.text()).replaceAll("\\s", ""));

        List<GoldAttribution> read = Standoff.read(annotations, text);
        assertThat(read).hasSameSizeAs(claims);
        for (int i = 0; i < claims.size(); i++) {
            GoldAttribution expected = gold(article.text(), claims.get(i));
            assertThat(words(read.get(i).source(), text)).isEqualTo(words(expected.source(), text));
            assertThat(words(read.get(i).cue(), text)).isEqualTo(words(expected.cue(), text));
            assertThat(words(read.get(i).content(), text)).isEqualTo(words(expected.content(), text));
        }
        assertThat(Files.readString(annotations).split("\n", -1))
                .allMatch(line -> line.isEmpty() || line.matches("(?s)([TEA#])\\d+\t[^\r]+"));
        assertWordsStandWhereTheOffsetsSay(annotations, text);
    }

    /** As brat checks it when it opens a document. */
    private static void assertWordsStandWhereTheOffsetsSay(Path annotations, String text) throws IOException {
        int[] codePoints = text.codePoints().toArray();
        for (String line : Files.readString(annotations).split("\n", -1)) {
            if (line.startsWith("T")) {
                String[] parts = line.split("\t", 3);
                String words = Arrays.stream(
                                parts[1].substring(parts[1].indexOf(' ') + 1).split(";", -1))
                        .map(span -> span.split(" ", -1))
                        .map(ends -> new String(
                                codePoints,
                                Integer.parseInt(ends[0]),
                                Integer.parseInt(ends[1]) - Integer.parseInt(ends[0])))
                        .collect(Collectors.joining(" "));
                assertThat(parts[2]).isEqualTo(words);
            }
        }
    }

    private static GoldAttribution gold(String text, Claim claim) {
        return new GoldAttribution(
                spans(text, claim.source()),
                spans(text, claim.cue() == null ? null : claim.cue().passage()),
                spans(text, claim.content()));
    }

    private static List<CodePointSpan> spans(String text, @Nullable Passage passage) {
        OffsetTable table = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        List<Span> spans = passage == null ? List.of() : passage.spans();
        return spans.stream()
                .map(span -> new CodePointSpan(table.fromUtf16(span.start()), table.fromUtf16(span.end())))
                .toList();
    }

    /** The code points covered, but for white space. */
    private static Set<Integer> words(List<CodePointSpan> spans, String text) {
        int[] codePoints = text.codePoints().toArray();
        return spans.stream()
                .flatMap(span -> IntStream.range(span.start(), span.end()).boxed())
                .filter(at -> !Character.isWhitespace(codePoints[at]) && !Character.isSpaceChar(codePoints[at]))
                .collect(Collectors.toSet());
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .reduce((a, b) -> a.resolve("there are two"))
                    .orElseThrow();
        }
    }

    @Test
    void carriageReturnsMoveNoOffset() throws IOException {
        String text = "one\r\ntwo\rthree";
        write(Article.of("a.txt", text), List.of(Examples.about("c_1", text, new Span(0, text.length()))));
        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("one \ntwo\nthree");
        assertThat(folder.resolve("a.ann")).content().startsWith("T1\tContent 0 3;5 8;9 14\tone two three\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "..",
                ".",
                "",
                "-",
                "a/b.txt",
                "a\\b.txt",
                "C:\\a.txt",
                "tag:example.org,2031:1?x=2#y",
                "con.txt",
                "nul",
                "com1.txt",
                "a\u0000b",
                "a\nb.txt",
                "Ferry.TXT",
                "ferry",
                "ferry.html",
                "café.txt",
                "🚢",
                "\uD800",
                ".hidden.txt",
                "~",
                "$(rm -rf .)",
                "annotation.conf",
                "articles.tsv",
                "a b.txt",
                "%2e%2e%2f",
                "quay-0123456789abcdef.txt"
            })
    void noIdLeavesTheFolder(String id) throws IOException {
        Path inside = folder.resolve("inside");
        try (ClaimWriter writer = new BratWriter(inside)) {
            writer.write(Article.of(id, "x"), List.of());
        }
        assertThat(names(folder)).containsExactly("inside");
        List<String> names = names(inside);
        assertThat(names).hasSize(4).contains("annotation.conf", "articles.tsv");
        assertThat(names)
                .allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,130}"))
                .filteredOn(name -> name.endsWith(".txt") || name.endsWith(".ann"))
                .allMatch(name -> name.matches("(article|.+)-[0-9a-f]{16}\\.(txt|ann)"));
    }

    @Test
    void noTwoArticlesShareAFile() throws IOException {
        List<String> ids = new ArrayList<>(List.of(
                "a.txt",
                "A.txt",
                "a",
                "a.html",
                "x/a.txt",
                "x_a.txt",
                "x:a.txt",
                "x?a.txt",
                "é.txt",
                "è.txt",
                "name.txt",
                "name",
                "articles.txt"));
        ids.add("a".repeat(5000) + ".txt");
        ids.add("a".repeat(5000) + "b.txt");
        ids.add(FileNames.of("A.txt") + ".txt");
        Collections.shuffle(ids, new Random(1));
        try (ClaimWriter writer = new BratWriter(folder)) {
            for (String id : ids) {
                writer.write(Article.of(id, id), List.of());
            }
        }
        List<String> texts =
                names(folder).stream().filter(name -> name.endsWith(".txt")).toList();
        assertThat(texts.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(ids);
        for (String text : texts) {
            assertThat(ids.remove(Files.readString(folder.resolve(text)))).isTrue();
        }
    }

    @Test
    void articlesOfOneIdInTwoFilesAreBothKeptAndFoundAgainByALaterRun() throws IOException {
        Article one = Article.of("a.txt", "one");
        Identity elsewhere = new Identity(Identity.Basis.PLACE, "/elsewhere/a.txt");
        Article other = new Article("a.txt", "elsewhere/a.txt", "", "other", List.of(), one.metadata(), elsewhere);
        write(one, List.of());
        write(other, List.of());
        List<String> names = names(folder);
        assertThat(names).hasSize(6);
        write(other, List.of());
        write(one, List.of());
        assertThat(names(folder)).isEqualTo(names);
        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("one");
        assertThat(Files.readAllLines(folder.resolve("articles.tsv"))).hasSize(3);
    }

    @Test
    void aTableThatWasBrokenOffIsMended() throws IOException {
        write(Article.of("a.txt", "one"), List.of());
        Path table = folder.resolve("articles.tsv");
        Files.writeString(table, Files.readString(table) + "b\tb.t");
        write(Article.of("b.txt", "two"), List.of());
        assertThat(table)
                .hasContent("name\tarticle_id\tarticle_file\tarticle_key\n" + "a\ta.txt\ta.txt\t"
                        + key(Identity.Basis.ID, "a.txt") + "\nb\tb.txt\tb.txt\t" + key(Identity.Basis.ID, "b.txt")
                        + "\n");
    }

    @Test
    void twoTextsFromStandardInputAreBothKept() throws IOException {
        Identity one = new Identity(Identity.Basis.TEXT, "1");
        Identity two = new Identity(Identity.Basis.TEXT, "2");
        Metadata none = Metadata.NONE;
        write(new Article("stdin", "-", "", "one", List.of(), none, one), List.of());
        write(new Article("stdin", "-", "", "two", List.of(), none, two), List.of());
        write(
                new Article("stdin", "-", "", "three", List.of(), none, new Identity(Identity.Basis.TEXT, "3")),
                List.of());
        write(new Article("stdin", "-", "", "two", List.of(), none, two), List.of());
        assertThat(names(folder).stream().filter(name -> name.startsWith("stdin") && name.endsWith(".txt")))
                .hasSize(3);
    }

    @Test
    void aTableOfAnEarlierVersionKeepsItsNames() throws IOException {
        Path table = folder.resolve("articles.tsv");
        Files.writeString(table, "name\tarticle_id\tarticle_file\nold\ta.txt\tb.txt\na\ta.txt\ta.txt\n");
        write(Article.of("a.txt", "one"), List.of());
        assertThat(table)
                .hasContent("name\tarticle_id\tarticle_file\tarticle_key\nold\ta.txt\tb.txt\na\ta.txt\ta.txt\t"
                        + key(Identity.Basis.ID, "a.txt") + "\n");
    }

    private static String key(Identity.Basis basis, String value) {
        return ArticleKeys.of(new Identity(basis, value));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

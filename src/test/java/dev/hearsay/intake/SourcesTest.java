// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearsay.model.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void realRoot() throws IOException {
        root = temporary.toRealPath();
    }

    private Path file(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "The ferry sails, Odell said.");
    }

    private static List<String> ids(Listing listing) {
        return listing.sources().stream().map(Source::id).toList();
    }

    private static Listing find(Object... inputs) {
        return Sources.find(List.of(inputs).stream().map(Object::toString).toList());
    }

    @Test
    void aFileHasItsNameAsId() throws IOException {
        Path file = file("deep/down/ferry.md");
        assertThat(find(file).sources()).containsExactly(new Source("ferry.md", file.toString(), false, 28));
    }

    @Test
    void aFolderIsWalkedInTheOrderOfPaths() throws IOException {
        file("b.txt");
        file("a/z.TXT");
        file("a/b/c.text");
        file("a.txt");
        file("B.txt");
        file("NOTES");
        assertThat(ids(find(root))).containsExactly("B.txt", "NOTES", "a.txt", "a/b/c.text", "a/z.TXT", "b.txt");
        assertThat(find(root).sources()).allMatch(source -> Files.exists(Path.of(source.file())));
    }

    @Test
    void otherEndingsAreCountedAndHiddenFilesAreNot() throws IOException {
        file("a.txt");
        file("b.pdf");
        file("deep/c.PDF");
        file("d.log");
        file("photo.jpg.gz");
        file("e.html.gz");
        file(".hidden.txt");
        file(".git/e.txt");
        file("_SUCCESS");
        file("_delta_log/f.json");
        file("minutes 16.05");
        Listing listing = find(root);
        assertThat(ids(listing)).containsExactly("a.txt", "e.html.gz", "minutes 16.05");
        assertThat(listing.skipped()).containsExactly(entry(".jpg.gz", 1), entry(".log", 1), entry(".pdf", 2));
        assertThat(listing.failures()).isEmpty();
    }

    @Test
    void theSameFileIsReadOnce() throws IOException {
        Path file = file("news/a.txt");
        Files.createSymbolicLink(root.resolve("link.txt"), file);
        Path detour = root.resolve("news/../news/a.txt");
        assertThat(ids(find(file, detour, root.resolve("link.txt"), root.resolve("news"), file)))
                .containsExactly("a.txt");
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(find("-", "-").sources()).containsExactly(new Source("stdin", "-", true, -1));
    }

    @Test
    void laterFilesWithATakenIdCarryTheirInput() throws IOException {
        file("a/x.txt");
        file("b/x.txt");
        file("c/x.txt");
        String b = root.resolve("b").toString();
        Listing listing = find(root.resolve("a"), b + "/", root.resolve("c/x.txt"));
        assertThat(ids(listing)).containsExactly("x.txt", b + "/x.txt", root + "/c/x.txt");
    }

    @Test
    void idsStayUniqueWhateverTheFilesAreCalled() throws IOException {
        Path stdin = file("stdin");
        file("a" + root + "/b/x.txt");
        file("a/x.txt");
        file("b/x.txt");
        Listing listing = find(stdin, "-", root.resolve("a"), root.resolve("b"));
        assertThat(ids(listing)).doesNotHaveDuplicates().hasSize(5).startsWith("stdin", "-");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        file("a/x.txt");
        file("b/y.txt");
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("a/b"), root.resolve("b"));
        Files.createSymbolicLink(root.resolve("b/a"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("b/self"), root.resolve("b/self"));
        Listing listing = find(root);
        assertThat(ids(listing)).containsExactly("a/x.txt", "b/y.txt");
        assertThat(listing.failures()).extracting(Failure::articleId).containsExactly("b/self");
    }

    @Test
    void aFileHasItsRealPathAndNotThatOfALink() throws IOException {
        Path real = file("z/real.txt");
        Files.createSymbolicLink(root.resolve("a.txt"), real);
        Files.createSymbolicLink(root.resolve("b"), root.resolve("z"));
        assertThat(ids(find(root))).containsExactly("z/real.txt");
    }

    @Test
    void aFolderBehindALinkIsWalked() throws IOException {
        file("elsewhere/deep/x.txt");
        file("news/a.txt");
        Files.createSymbolicLink(root.resolve("news/more"), root.resolve("elsewhere"));
        assertThat(ids(find(root.resolve("news")))).containsExactly("a.txt", "more/deep/x.txt");
    }

    @Test
    void aFolderThatIsALinkIsWalked() throws IOException {
        file("news/a.txt");
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("news"));
        assertThat(find(link).sources())
                .extracting(Source::file)
                .containsExactly(link.resolve("a.txt").toString());
    }

    @Test
    void whatIsMissingIsNamedAndTheRestIsFound() throws IOException {
        Path file = file("a.txt");
        Listing listing = find(root.resolve("b.txt"), file, root.resolve("no/where.txt"), root + "/*.txt");
        assertThat(ids(listing)).containsExactly("a.txt");
        assertThat(listing.failures())
                .extracting(Failure::code, Failure::stage)
                .containsOnly(tuple("missing", "intake"))
                .hasSize(3);
        assertThat(listing.failures().get(0).diagnostic())
                .isEqualTo(root.resolve("b.txt")
                        + ":1:1: error: no such file or folder; check the spelling and the folder you are in");
        assertThat(listing.failures().get(1).message()).contains("the folder " + root.resolve("no"));
        assertThat(listing.failures().get(2).message()).contains("pattern");
    }

    @Test
    void namesThatNoFileCanHaveAreMissing() throws IOException {
        Path broken = Files.createSymbolicLink(root.resolve("broken"), root.resolve("gone"));
        Listing listing = find("", "a\0b", broken);
        assertThat(listing.sources()).isEmpty();
        assertThat(listing.failures()).extracting(Failure::code).containsExactly("missing", "missing", "missing");
        assertThat(listing.failures().get(2).message()).contains("link");
    }

    @Test
    void aFolderWithoutArticlesSaysWhatItHolds() throws IOException {
        file("web/a.jpg");
        file("web/b.jpg");
        file("web/c.mp4");
        Files.createDirectories(root.resolve("nothing"));
        Listing listing = find(root.resolve("web"), root.resolve("nothing"));
        assertThat(listing.failures()).extracting(Failure::code).containsExactly("no-articles", "no-articles");
        assertThat(listing.failures().get(0).message()).contains("2 .jpg, 1 .mp4");
        assertThat(listing.failures().get(1).message()).contains("no file");
    }

    @Test
    void aFolderReadBeforeIsNotWithoutArticles() throws IOException {
        file("news/a.txt");
        assertThat(find(root, root.resolve("news")).failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt", "a.TXT", "a.htm", "a.html", "a.xhtml", "a.xml", "a.nitf", "a.newsml", "a.json", "a.ninjs",
                "a.jsonl", "a.ndjson", "a.csv", "a.tsv", "a.rss", "a.atom", "a.warc", "a.warc.gz", "a.zip", "a.tar",
                "a.tgz", "a.tar.gz", "a.gz", "a.zst", "a.tzst", "a.tar.zst", "a.anpa", "a.tst", "a.iptc", "a.txt.gz",
                "wire.v2.gz", "minutes 16.05.zst", "a"
            })
    void whatMayHoldArticlesIsReadFromAFolder(String name) throws IOException {
        file(name);
        assertThat(ids(find(root))).containsExactly(name);
    }

    @Test
    void everyEndingIsReadIfTheUserSaysWhatTheFilesAre() throws IOException {
        file("a.dat");
        file("b.md");
        file(".c.txt");
        Listing listing = Sources.find(List.of(root.toString()), true, Set.of());
        assertThat(ids(listing)).containsExactly("a.dat", "b.md");
        assertThat(listing.skipped()).isEmpty();
    }

    @Test
    void whatTheRunWritesIsNotRead() throws IOException {
        Path output = file("claims.jsonl");
        Path link = Files.createSymbolicLink(root.resolve("link.jsonl"), output);
        file("a.txt");
        Listing listing = Sources.find(List.of(root.toString()), false, Set.of(output.toRealPath()));
        assertThat(ids(listing)).containsExactly("a.txt");
        assertThat(listing.failures()).isEmpty();
        Listing given = Sources.find(List.of(link.toString()), false, Set.of(output.toRealPath()));
        assertThat(given.sources()).isEmpty();
        assertThat(given.failures()).extracting(Failure::code).containsExactly("own-output");
    }

    @Test
    void aSourceKnowsHowLargeItsFileIs() throws IOException {
        Path file = file("news/a.txt");
        assertThat(find(root).sources()).extracting(Source::bytes).containsExactly(Files.size(file));
        assertThat(find(file).sources()).extracting(Source::bytes).containsExactly(Files.size(file));
        assertThat(find("-").sources()).extracting(Source::bytes).containsExactly(-1L);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Identity.Basis;
import dev.hearsay.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles are shown by and told apart by. */
class ArticleIdTest {

    private static final String RECORDS = """
            {"id": 1, "text": "Odell left."}
            {"id": 2, "text": "Ravel stays."}
            """;

    private static final String LONG = "Odell left the port of Lonsby on Monday and said that he would not be back"
            + " before summer, when the ferry runs again. ".repeat(12);

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Article> read(Source source, String streamed) {
        List<Article> articles = new ArrayList<>();
        Metadata defaults = Metadata.NONE.withUrl("https://default.example/all");
        try (Pieces pieces = new Pieces(
                source, new ByteArrayInputStream(streamed.getBytes(StandardCharsets.UTF_8)), IntakeOptions.DEFAULT)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                new ArticleReader().read(piece, defaults).forEach(item -> articles.add(Items.article(item)));
            }
        }
        return articles;
    }

    private static List<Article> read(Path... inputs) {
        List<String> names = List.of(inputs).stream().map(Path::toString).toList();
        return Sources.find(names).sources().stream()
                .flatMap(source -> read(source, "").stream())
                .toList();
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    private static List<Identity> identities(List<Article> articles) {
        return articles.stream().map(Article::identity).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RECORDS,
                "[{\"id\": 1, \"text\": \"Odell left.\"}, {\"id\": 2, \"text\": \"Ravel stays.\"}]",
                "{\"articles\": [{\"id\": 1, \"text\": \"Odell left.\"}, {\"id\": 2, \"text\": \"Ravel stays.\"}]}",
                "id,text\n1,Odell left.\n2,Ravel stays.\n",
                "id\ttext\n1\tOdell left.\n2\tRavel stays.\n"
            })
    void numbersOfRecordsCountWithinTheirFile(String table) throws IOException {
        List<Article> both = read(write("north/a.data.txt", table), write("south/a.data.txt", table));
        assertThat(identities(both))
                .doesNotHaveDuplicates()
                .extracting(Identity::basis)
                .containsOnly(Basis.PLACE);
        assertThat(ids(both)).doesNotHaveDuplicates().first().asString().isEqualTo("a.data.txt#id=1");
        assertThat(identities(read(folder.resolve("south"))))
                .isEqualTo(identities(both).subList(both.size() / 2, both.size()));
    }

    @Test
    void recordsOfOneIdInOneFileAreDifferentUnlessTheySayOtherwise() throws IOException {
        List<Article> joined = read(write("joined.jsonl", RECORDS + RECORDS));
        assertThat(ids(joined))
                .containsExactly(
                        "joined.jsonl#id=1", "joined.jsonl#id=2", "joined.jsonl#id~2=1", "joined.jsonl#id~2=2");
        String versions = """
            {"id": 1, "version": 1, "text": "Odell left."}
            {"id": 1, "version": 2, "text": "Odell stays."}
            {"id": 1, "version": 2, "status": "canceled", "text": "Odell stays."}
            """;
        assertThat(identities(read(write("versions.jsonl", versions))))
                .containsOnly(new Identity(Basis.PLACE, folder.toRealPath().resolve("versions.jsonl") + "\0#id=1"));
        String envelope = "{\"items\": [{\"id\": 1, \"text\": \"One.\"}, {\"id\": 1, \"text\": \"Two.\"}]}";
        assertThat(ids(read(write("items.json", envelope)))).containsExactly("items.json#id=1", "items.json#id~2=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:newsml:lp.example:20310305:17",
                "tag:lp.example,2031:17",
                "https://lp.example/2031/03/ferry",
                "3f1b6c1e-58a4-4b0e-9d6f-0a1f5a3d9c11",
                "65f0c3a19be2d4077a1c9e55"
            })
    void anIdThatNobodyElseGivesCountsEverywhere(String id) throws IOException {
        String record = "{\"id\": \"" + id + "\", \"text\": \"Odell left.\"}";
        List<Article> both = read(write("mon/a.json", record), write("tue/b.jsonl", record + "\n" + RECORDS));
        assertThat(identities(both).subList(0, 2)).containsOnly(new Identity(Basis.ID, id));
        assertThat(both.get(0).id()).isEqualTo(id);
    }

    @Test
    void anAddressIdentifiesUnlessItIsThatOfASite() throws IOException {
        String page = "<html><head><title>Ferry</title><link rel='canonical'"
                + " href='%s'></head><body><article><h1>Ferry</h1><p>"
                + LONG + "</p><p>" + LONG + "</p></article></body></html>";
        Path mon = write("mon/a.html", page.formatted("https://LP.example/ferry"));
        Path tue = write("tue/b.html", page.formatted("https://lp.example/ferry"));
        assertThat(identities(read(mon, tue))).containsOnly(new Identity(Basis.URL, "https://lp.example/ferry"));
        assertThat(ids(read(mon, tue))).containsExactly("a.html", "b.html");
        Path site = write("wed/a.html", page.formatted("https://lp.example/"));
        Path same = write("thu/a.html", page.formatted("https://lp.example/"));
        assertThat(identities(read(site, same))).doesNotHaveDuplicates();
    }

    @Test
    void recordsWithIdsAtOneAddressAreDifferent() throws IOException {
        String live = """
            {"id": 1, "url": "https://lp.example/live", "text": "Odell left."}
            {"id": 2, "url": "https://lp.example/live", "text": "Ravel stays."}
            """;
        List<Article> both = read(write("mon/live.jsonl", live), write("tue/live.jsonl", live));
        assertThat(identities(both).stream().distinct()).hasSize(2);
    }

    @Test
    void aShortGuidCountsAmongThoseOfItsFeedWhereverTheFeedLies() throws IOException {
        String feed = "<rss version='2.0'><channel>%s<item><guid isPermaLink='false'>7</guid><description>" + LONG
                + "</description></item></channel></rss>";
        String link = "<link>https://%s.example/</link>";
        List<Article> three = read(
                write("mon.xml", feed.formatted(link.formatted("north"))),
                write("tue.xml", feed.formatted(link.formatted("north"))),
                write("wed.xml", feed.formatted(link.formatted("south"))));
        assertThat(ids(three))
                .containsExactly("https://north.example/#7", "https://north.example/#7", "https://south.example/#7");
        assertThat(identities(three)).extracting(Identity::basis).containsOnly(Basis.ID);
        List<Article> nameless = read(write("a/f.xml", feed.formatted("")), write("b/f.xml", feed.formatted("")));
        assertThat(ids(nameless).get(0)).isEqualTo("f.xml#id=7");
        assertThat(identities(nameless))
                .doesNotHaveDuplicates()
                .extracting(Identity::basis)
                .containsOnly(Basis.PLACE);
    }

    @Test
    void aFileHasOnePlaceHoweverItIsNamed() throws IOException {
        Path mon = write("mon/001.txt", "Odell left.");
        Path tue = write("tue/001.txt", "Odell left.");
        Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("mon"));
        Identity one = identities(read(mon)).get(0);
        assertThat(identities(read(folder.resolve("mon")))).containsExactly(one);
        assertThat(identities(read(folder.resolve("tue/../mon")))).containsExactly(one);
        assertThat(identities(read(link))).containsExactly(one);
        assertThat(identities(read(folder))).hasSize(2).contains(one).doesNotHaveDuplicates();
        assertThat(identities(read(tue))).doesNotContain(one);
    }

    @Test
    void entriesOfOneNameInTwoArchivesAreDifferent() throws IOException {
        for (String day : List.of("mon", "tue")) {
            Files.createDirectories(folder.resolve(day));
            try (ZipOutputStream zip = new ZipOutputStream(
                    Files.newOutputStream(folder.resolve(day).resolve("wire.zip")))) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write("Odell left.".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(ids(read(folder.resolve("mon")))).containsExactly("wire.zip!/a.txt");
        assertThat(identities(read(folder))).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatComesFromAStreamIsKnownByItsText() {
        Identity one = identities(read(Source.STANDARD_INPUT, "Odell left.")).get(0);
        assertThat(one.basis()).isEqualTo(Basis.TEXT);
        assertThat(identities(read(Source.STANDARD_INPUT, "Odell left."))).containsExactly(one);
        assertThat(identities(read(Source.STANDARD_INPUT, "Ravel stays."))).doesNotContain(one);
        List<Article> records = read(Source.STANDARD_INPUT, RECORDS + RECORDS);
        assertThat(ids(records)).containsExactly("stdin#id=1", "stdin#id=2", "stdin#id~2=1", "stdin#id~2=2");
        assertThat(identities(records)).doesNotHaveDuplicates();
    }
}

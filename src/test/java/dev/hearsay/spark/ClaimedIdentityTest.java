// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Articles;
import dev.hearsay.intake.Reading;
import dev.hearsay.model.Article;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Identity.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the claims of an article tell of its identity, against what the article itself says. */
class ClaimedIdentityTest {

    @TempDir
    private Path folder;

    private static Identity of(Article article) {
        return ClaimedIdentity.of(
                article.id(), article.file(), article.metadata().url());
    }

    private List<Article> read(String name, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("wire/day")).resolve(name);
        Files.writeString(file, text);
        return Articles.in(folder.resolve("wire"))
                .read()
                .filter(Reading.class::isInstance)
                .map(item -> ((Reading) item).article())
                .toList();
    }

    @Test
    void anIdThatIsGoodEverywhereAndAnAddressAreThoseOfTheArticle() throws IOException {
        List<Article> articles = read("feed.jsonl", """
                {"uri": "urn:newsml:lonsby:7", "type": "text", "body_text": "The lock is open, Ada Merrow said."}
                {"id": 7, "url": "https://lonsby.example/lock", "text": "The lock is open, Ada Merrow said on Monday."}
                """);
        assertThat(articles)
                .hasSize(2)
                .allSatisfy(article -> assertThat(of(article)).isEqualTo(article.identity()));
        assertThat(articles).extracting(article -> article.identity().basis()).containsExactly(Basis.ID, Basis.URL);
    }

    @Test
    void filesOfOneNameAreOthersInAnotherFolder() throws IOException {
        Article article = read("001.txt", "The lock is open, Ada Merrow said.").get(0);
        Article other = new Article(
                article.id(), "elsewhere/day/001.txt", "", article.text(), article.body(), article.metadata());
        assertThat(of(article).basis()).isEqualTo(Basis.PLACE);
        assertThat(of(other)).isNotEqualTo(of(article));
    }
}

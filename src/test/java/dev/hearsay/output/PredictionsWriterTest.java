// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionsWriterTest {

    @Test
    void isTheGoldenFile() {
        Golden.check("predictions.jsonl", Written.predictions(Examples.article(), Examples.claims()));
    }

    @Test
    void anArticleWithoutClaimsHasItsLine() {
        assertThat(Written.predictions(Examples.article(), List.of()))
                .isEqualTo("{\"doc\":\"quay.v2\",\"claims\":[]}\n");
    }

    @Test
    void offsetsAreCodePoints() {
        String text = "🚢🚢 x";
        assertThat(Written.predictions(Article.of("a", text), List.of(Examples.about("c_1", text, new Span(5, 6)))))
                .contains("\"content\":[[3,4]]")
                .doesNotContain("speaker", "addressee", "role", "\"date\"")
                .contains("\"date_basis\":\"unknown\"");
    }

    @ParameterizedTest
    @CsvSource({"a.txt,a", "b/c/a.txt,a", "b\\a.txt,a", "a,a", ".a,.a", "b.d/a,a", "a.b.txt,a.b", "b/.txt,.txt"})
    void aDocumentIsCalledByTheStemOfItsId(String id, String stem) {
        assertThat(Written.predictions(Article.of(id, ""), List.of())).startsWith("{\"doc\":\"" + stem + "\",");
    }
}

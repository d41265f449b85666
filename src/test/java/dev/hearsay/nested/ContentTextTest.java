// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTextTest {

    private static List<Quotation> quotations(String text) {
        return new MarkedQuotations().find(Document.of(Article.of("a", text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that the quay is closing|The quay is closing.",
                "“We wait,”|We wait.",
                "‘It rains’|It rains.",
                "“She said ‘no’ to us.”|She said ‘no’ to us.",
                "whether 12 ferries sail?|Whether 12 ferries sail?",
                "…|…",
            })
    void itIsAWholeText(String content, String expected) {
        String text = ContentText.of(content, List.of(new Span(0, content.length())), quotations(content))
                .article()
                .text();
        assertThat(text.strip().replaceAll(" +", " ").replace(" .", ".")).isEqualTo(expected);
    }

    /** Whatever is found in it stands in the content, and is the same words. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsFoundInItIsInTheContent(long seed) {
        Random random = new Random(seed);
        String article = random.ints(200, 0, 9)
                .mapToObj(i -> List.of("quay ", "“", "” ", "said, ", "\n", "🦀 ", "that ", "É. ", "’s ")
                        .get(i))
                .reduce("", String::concat);
        List<Span> content = parts(article, random);
        ContentText text = ContentText.of(article, content, quotations(article));
        String alone = text.article().text();
        for (int i = 0; i < 100; i++) {
            int from = random.nextInt(alone.length());
            int to = from + random.nextInt(alone.length() - from + 1);
            for (Span found : text.inArticle(List.of(new Span(from, to)))) {
                assertThat(found.isEmpty()).isFalse();
                assertThat(content).anyMatch(part -> part.contains(found));
            }
        }
    }

    private static List<Span> parts(String article, Random random) {
        List<Span> parts = new ArrayList<>();
        int from = random.nextInt(20);
        while (from + 30 < article.length()) {
            parts.add(new Span(from, from + 1 + random.nextInt(29)));
            from = parts.get(parts.size() - 1).end() + 1 + random.nextInt(30);
        }
        return parts;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpLayersTest {

    private static Document split(String text) {
        Document document = TestArticles.document(text);
        document = document.withArticle(
                document.article().withMetadata(Metadata.NONE.withPublished(LocalDate.of(2024, 3, 14))));
        return new CoreNlpSplitter().apply(document);
    }

    @Test
    void findsNamesWithTheirKinds() {
        String text = "Anna Karlsson of Microsoft flew from London to Oslo, where Peter Olsen met her.";
        List<String> names = new CoreNlpRecognizer()
                .recognize(split(text)).stream()
                        .map(mention -> mention.span().in(text) + " " + mention.type())
                        .toList();
        assertThat(names)
                .contains("Anna Karlsson PERSON", "Microsoft ORGANIZATION", "London LOCATION", "Peter Olsen PERSON");
    }

    @Test
    void aSentenceOfTenThousandWordsIsReadInParts() {
        String text = "Anna Karlsson met Peter Olsen and ".repeat(1_700) + "left.";
        assertThat(new CoreNlpRecognizer().recognize(split(text))).hasSizeGreaterThan(3_000);
    }
}

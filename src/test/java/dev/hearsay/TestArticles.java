// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that several tests need, all of our own. */
public final class TestArticles {

    public static final String HARBOUR =
            "The harbour of Lonsby stayed shut for a third day on Tuesday, and its master said it would not"
                    + " open before the weekend.\n\n“We wait for the wind,” said Dr. Ada Merrow, who runs the port for the city. “Nobody sails.”\n\n"
                    + "Her deputy, Mr. J. P. Quill, told the U.S. broadcaster KLX that the crews were tired.";

    private TestArticles() {}

    public static Document document(String text) {
        return Document.of(Article.of("test.txt", text));
    }

    /** English of that many words, without any quotation. */
    public static String book(int words) {
        List<String> vocabulary = List.of(
                "the", "old", "harbour", "was", "quiet", "and", "the", "crews", "of", "the", "ships", "waited", "for",
                "wind");
        return IntStream.range(0, words)
                .mapToObj(i ->
                        vocabulary.get(i % vocabulary.size()) + (i % 17 == 16 ? i % 170 == 169 ? ".\n\n" : ". " : " "))
                .collect(Collectors.joining());
    }
}

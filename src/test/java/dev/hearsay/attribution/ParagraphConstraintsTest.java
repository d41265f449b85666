// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphConstraintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Quill said no.¶¶Asked about ferries, Merrow left. | Quill | Asked | about ferries | ",
                "“No,” said Quill.¶¶Asked about ferries, Merrow left. | Quill | Asked | about ferries | ",
                "Quill said no. Asked about ferries, Merrow left. | Quill | Asked | about ferries | ",
                "Quill said no. Adding that ferries leak. | Quill | Adding | ferries leak | Quill",
                "Quill said no. Asked about ferries by Merrow, he left. | Merrow | Asked | about ferries | Merrow",
                "No, said Quill, asked about ferries. | Quill | asked | about ferries | Quill",
                "London's mayor¶¶Spurns an offer | London's mayor | Spurns | an offer | London's mayor",
                "Quill on ferries:¶¶Asking for more | Quill | Asking | for more | Quill"
            })
    void aSourceStandsInTheSentenceOfItsCueOrInALineAbove(
            String lines, String source, String cue, String content, String kept) {
        String text = lines.replace('¶', '\n');
        Attribution found =
                new Attribution(List.of(in(text, source)), List.of(in(text, cue)), List.of(in(text, content)), 0.9);
        List<Span> paragraphs = Paragraphs.of(text);
        List<ScoredAttribution> left = new ParagraphConstraints(text, paragraphs, new SpanIndex(paragraphs))
                .keep(List.of(new ScoredAttribution(found, List.of(0.9))));
        assertThat(left)
                .singleElement()
                .satisfies(one -> assertThat(one.attribution().source())
                        .extracting(span -> span.in(text))
                        .isEqualTo(kept == null ? List.of() : List.of(kept)));
    }

    private static Span in(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}

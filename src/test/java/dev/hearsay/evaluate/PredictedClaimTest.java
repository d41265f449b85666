// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PredictedClaimTest {

    private static final String TEXT = "😀😀 Reed and Ines told us so.";

    private static Speaker speaker(String name, @Nullable String role) {
        return new Speaker(name, null, null, SpeakerType.PERSON, role, null, false, null, MentionForm.NAME);
    }

    private static Claim claim(@Nullable Passage source, List<Speaker> speakers, StatementDate date) {
        Passage cue = Passage.of(TEXT, List.of(new Span(19, 23)));
        return new Claim(
                "c_1",
                Speech.INDIRECT,
                ClaimKind.STATEMENT,
                source,
                speakers,
                new Cue(cue, "tell", Stance.NEUTRAL, false),
                source == null ? null : Passage.of(TEXT, List.of(new Span(24, 26))),
                null,
                Passage.of(TEXT, List.of(new Span(27, 29))),
                List.of(),
                date,
                List.of(),
                0,
                1);
    }

    @Test
    void spansAreConvertedToCodePoints() {
        Passage source = Passage.of(TEXT, List.of(new Span(5, 9), new Span(14, 18)));
        StatementDate date = new StatementDate("2031-W19", DatePrecision.WEEK, DateBasis.EXPRESSION, null, "stated");
        PredictedClaim predicted = PredictedClaim.from(
                Article.of("a", TEXT), claim(source, List.of(speaker("Reed", "spinner"), speaker("Ines", null)), date));

        assertThat(predicted)
                .isEqualTo(new PredictedClaim(
                        List.of(new CodePointSpan(3, 7), new CodePointSpan(12, 16)),
                        List.of(new CodePointSpan(17, 21)),
                        List.of(new CodePointSpan(25, 27)),
                        "Reed ; Ines",
                        "2031-W19",
                        "expression",
                        "us",
                        "spinner"));
    }

    @Test
    void aClaimWithoutSourceKeepsItsContent() {
        StatementDate date = new StatementDate(null, null, DateBasis.UNKNOWN, null, "nobody says");
        Article article = Article.of("a", TEXT);
        PredictedDocument predicted = PredictedDocument.from("a", article, List.of(claim(null, List.of(), date)));

        assertThat(predicted.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.source()).isEmpty();
            assertThat(claim.content()).containsExactly(new CodePointSpan(25, 27));
            assertThat(claim.speaker()).isNull();
            assertThat(claim.addressee()).isNull();
            assertThat(claim.role()).isNull();
            assertThat(claim.dateBasis()).isEqualTo("unknown");
        });
    }
}

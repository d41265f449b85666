// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.output.store.ArticleClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An article with its claims, made of what is said in it. */
final class MadeArticle {

    private MadeArticle() {}

    /** One content of a story, the name of its speaker, and the speaker's role. */
    record Said(String speaker, @Nullable String role, boolean quoted, List<String> words) {}

    /** @param random for the ids of claims */
    static ArticleClaims of(String id, List<Said> story, String publisher, LocalDate published, Random random) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (Said said : story) {
            int start = text.length();
            text.append(String.join(" ", said.words()));
            int end = text.length();
            text.append(", ").append(said.speaker()).append(" said.\n\n");
            places.add(new int[] {start, end, end + 2, end + 2 + said.speaker().length()});
        }
        String whole = text.toString();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String claim = String.format(Locale.ROOT, "c_%016x%04x", random.nextLong(), i);
            claims.add(claim(claim, whole, places.get(i), story.get(i), i, published));
        }
        Metadata metadata =
                Metadata.NONE.withPublisher(publisher).withPublished(published).withLanguage("en");
        return new ArticleClaims(Article.of(id, whole).withMetadata(metadata), claims);
    }

    private static Claim claim(String id, String text, int[] place, Said said, int number, LocalDate day) {
        Span content = new Span(place[0], place[1]);
        Span source = new Span(place[2], place[3]);
        Span cue = new Span(place[3] + 1, place[3] + 5);
        return new Claim(
                id,
                said.quoted() ? Speech.DIRECT : Speech.INDIRECT,
                ClaimKind.STATEMENT,
                Passage.of(text, List.of(source)),
                List.of(new Speaker(
                        said.speaker(),
                        null,
                        null,
                        SpeakerType.PERSON,
                        said.role(),
                        null,
                        false,
                        null,
                        MentionForm.NAME)),
                new Cue(Passage.of(text, List.of(cue)), "say", Stance.NEUTRAL, false),
                null,
                null,
                Passage.of(text, List.of(content)),
                said.quoted() ? List.of(content) : List.of(),
                new StatementDate(day.toString(), DatePrecision.DAY, DateBasis.PUBLISHED, null, "bench"),
                List.of(new Span(place[0], place[3] + 6)),
                number,
                0.9);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Identity;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.output.Manifest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Invented articles of lines {@code CONTENT, SPEAKER said.}, a claim a line. */
@NullMarked
public final class Stories {

    private Stories() {}

    public static ArticleClaims story(String id, String... lines) {
        return story(id, Metadata.NONE, lines);
    }

    public static ArticleClaims version(String id, @Nullable String version, String... lines) {
        return story(id, Metadata.NONE.withVersion(version), lines);
    }

    public static ArticleClaims kill(String id, @Nullable String version, String... lines) {
        return story(id, Metadata.NONE.withVersion(version).withStatus(PublicationStatus.CANCELED), lines);
    }

    public static ArticleClaims story(String id, Metadata metadata, String... lines) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (String line : lines) {
            int content = text.length();
            String[] parts = line.split("~", -1);
            text.append(parts[0]).append(", ");
            int source = text.length();
            text.append(parts.length > 1 ? parts[1] : "Ilse Brandt").append(" said.\n");
            places.add(new int[] {content, content + parts[0].length(), source, text.length() - 7});
        }
        String all = text.toString();
        List<Claim> claims = new ArrayList<>();
        for (int[] place : places) {
            claims.add(claim(id, all, place, claims.size()));
        }
        return new ArticleClaims(Article.of(id, all).withMetadata(metadata), claims);
    }

    /** The same article, read from a file and identified by something else than its id. */
    public static ArticleClaims at(
            Identity.Basis basis, String value, String file, String sha256, ArticleClaims story) {
        Article article = story.article();
        return new ArticleClaims(
                new Article(
                        article.id(),
                        file,
                        sha256,
                        article.text(),
                        article.body(),
                        article.metadata(),
                        new Identity(basis, value)),
                story.claims());
    }

    /** The same claims, with the entities of their speakers. */
    public static ArticleClaims entities(ArticleClaims story, String... entities) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : story.claims()) {
            String entity = entities[claims.size()];
            claims.add(claim.withSpeakers(claim.speakers().stream()
                    .map(speaker -> speaker.withEntity(entity))
                    .toList()));
        }
        return new ArticleClaims(story.article(), claims);
    }

    /** What another run finds in the same article; null leaves a claim out. */
    public static ArticleClaims rerun(ArticleClaims story, Function<Claim, @Nullable Claim> change) {
        return new ArticleClaims(
                story.article(),
                story.claims().stream().map(change).filter(Objects::nonNull).toList());
    }

    /** The same claim with another month. */
    public static Claim dated(Claim claim, String month) {
        return dated(
                claim,
                new StatementDate(
                        month,
                        DatePrecision.MONTH,
                        DateBasis.EXPRESSION,
                        claim.date().passage(),
                        "a test"));
    }

    /** The same claim with no date. */
    public static Claim undated(Claim claim) {
        return dated(claim, new StatementDate(null, null, DateBasis.UNKNOWN, null, "a test"));
    }

    private static Claim dated(Claim claim, StatementDate date) {
        return new Claim(
                claim.id(),
                claim.speech(),
                claim.kind(),
                claim.source(),
                claim.speakers(),
                claim.cue(),
                claim.addressee(),
                claim.medium(),
                claim.content(),
                claim.verbatim(),
                date,
                claim.sentences(),
                claim.paragraph(),
                claim.confidence());
    }

    /** The same claim as a quotation. */
    public static Claim quoted(Claim claim) {
        return new Claim(
                claim.id(),
                Speech.DIRECT,
                claim.kind(),
                claim.source(),
                claim.speakers(),
                claim.cue(),
                claim.addressee(),
                claim.medium(),
                claim.content(),
                claim.verbatim(),
                claim.date(),
                claim.sentences(),
                claim.paragraph(),
                claim.confidence());
    }

    private static Claim claim(String id, String text, int[] place, int number) {
        Passage source = Passage.of(text, List.of(new Span(place[2], place[3])));
        Passage cue = Passage.of(text, List.of(new Span(place[3] + 1, place[3] + 5)));
        Passage content = Passage.of(text, List.of(new Span(place[0], place[1])));
        Speaker speaker =
                new Speaker(source.text(), null, null, SpeakerType.PERSON, "mayor", null, true, cue, MentionForm.NAME);
        return new Claim(
                "c_" + Integer.toHexString((id + text).hashCode()) + "_" + number,
                Speech.INDIRECT,
                ClaimKind.STATEMENT,
                source,
                List.of(speaker),
                new Cue(cue, "say", Stance.NEUTRAL, false),
                null,
                null,
                content,
                content.spans(),
                new StatementDate("2031-W10", DatePrecision.WEEK, DateBasis.EXPRESSION, cue, "a test"),
                List.of(new Span(place[0], place[3] + 6)),
                number,
                0.75);
    }

    public static RunStart run(String fingerprint) {
        return new RunStart(
                "hearsay",
                "9",
                fingerprint,
                Map.of("engine", "corenlp"),
                List.of(new Manifest.Model("attribution", "1")),
                List.of("in"),
                Instant.parse("2031-03-06T07:08:09Z"));
    }

    static RunEnd end(RunStatus status) {
        return new RunEnd(
                status, Instant.parse("2031-03-06T08:00:00Z"), new StoredCounts(new Kept(2, 1, 0, 0, 0, 0), 3, 4));
    }
}

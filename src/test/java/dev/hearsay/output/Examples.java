// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.ContentEntity;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Quantity;
import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.QuantityModifier;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An invented article with claims that fill every field or none. */
final class Examples {

    static final String TEXT = """
            Quay news 🚢🚢

            “The quay – all of it – is closed,” harbour master Ilse Brandt and a café owner, who asked not to be named, \
            told reporters on Monday in a joint statement, “and closed it stays 🦀.”

            The mayor's office did not deny that the crane, which fell in 2029 and which nobody had looked at since the \
            spring storms of the year before, would have to be taken away in pieces by three barges and a tug.

            "No," it said.
            """;

    private Examples() {}

    static Article article() {
        Metadata metadata = new Metadata(
                "Quay news 🚢",
                "Jo Lindqvist",
                "Harbour Wire",
                "https://example.org/quay?a=1&b=<2>",
                LocalDate.of(2031, 3, 6),
                PublishedFrom.DATELINE,
                "PORT ELSE",
                null,
                "en",
                PublicationStatus.USABLE,
                null,
                null);
        return new Article(
                "north/quay.v2.txt",
                "in/north/quay.v2.txt",
                sha256(TEXT),
                TEXT,
                List.of(new Span(0, TEXT.length())),
                metadata);
    }

    static Article bare(String id, String text) {
        return Article.of(id, text);
    }

    static List<Claim> claims() {
        return List.of(full(), denied(), bareClaim());
    }

    static Claim full() {
        Speaker brandt = new Speaker(
                "Ilse Brandt",
                "Q42",
                "e_3d0c41b7",
                SpeakerType.PERSON,
                "harbour master",
                "Port Else",
                false,
                null,
                MentionForm.NAME,
                0.923_46);
        Speaker owner = new Speaker(
                "a café owner",
                null,
                "e_81f6aa02",
                SpeakerType.PERSON,
                "owner",
                null,
                true,
                words("who asked not to be named"),
                MentionForm.DESCRIPTION,
                0.923_46);
        return new Claim(
                "c_full",
                Speech.DIRECT,
                ClaimKind.STATEMENT,
                words("harbour master Ilse Brandt and a café owner"),
                List.of(brandt, owner),
                new Cue(words("told"), "tell", Stance.ASSERT, false),
                words("reporters"),
                words("in a joint statement"),
                words("“The quay – all of it – is closed,”", "“and closed it stays 🦀.”"),
                List.of(span("The quay – all of it – is closed,"), span("and closed it stays 🦀.")),
                new StatementDate(
                        "2031-03-03", DatePrecision.DAY, DateBasis.EXPRESSION, words("on Monday"), "a weekday", 0.75),
                List.of(new Span(TEXT.indexOf('“'), TEXT.indexOf("🦀.”") + 4)),
                1,
                0.941_26,
                0.731_24,
                new ContentFacts(
                        List.of(new ContentEntity(
                                words("The quay"), SpeakerType.PLACE, "the quay", "e_9a8b7c6d5e4f3a2b1c0d")),
                        List.of(
                                new Quantity(
                                        words("all of it"),
                                        QuantityKind.RATIO,
                                        new BigDecimal("0.6667"),
                                        null,
                                        null,
                                        QuantityModifier.MORE_THAN,
                                        null),
                                new Quantity(
                                        words("it stays 🦀"),
                                        QuantityKind.COUNT,
                                        new BigDecimal("1900"),
                                        new BigDecimal("3500000000"),
                                        "crane \"drivers\", lashers",
                                        null,
                                        null),
                                Quantity.date(words("closed it"), "2031-W10"))),
                "c_denied",
                1);
    }

    static Claim denied() {
        Speaker office = new Speaker(
                "the mayor's office",
                null,
                null,
                SpeakerType.ORGANIZATION,
                null,
                null,
                false,
                null,
                MentionForm.DESCRIPTION);
        return new Claim(
                "c_denied",
                Speech.INDIRECT,
                ClaimKind.BELIEF,
                words("The mayor's office"),
                List.of(office),
                new Cue(words("did not deny"), "deny", Stance.DENY, true),
                null,
                null,
                words(TEXT.substring(TEXT.indexOf("that the crane"), TEXT.indexOf(" and a tug") + 10)),
                List.of(),
                new StatementDate("2031-03-06", DatePrecision.DAY, DateBasis.PUBLISHED, null, "as published"),
                List.of(span(TEXT.substring(TEXT.indexOf("The mayor"), TEXT.indexOf("tug.") + 4))),
                2,
                1.0);
    }

    /** A claim of which nothing is known but the content. */
    static Claim bareClaim() {
        return new Claim(
                "c_bare",
                Speech.DIRECT,
                ClaimKind.STATEMENT,
                null,
                List.of(),
                null,
                null,
                null,
                words("\"No,\""),
                List.of(span("No,")),
                new StatementDate(null, null, DateBasis.UNKNOWN, null, "nobody says"),
                List.of(span("\"No,\" it said.")),
                3,
                0.000_04);
    }

    /** A claim of an article that is nothing but its content. */
    static Claim about(String id, String text, Span... content) {
        Claim bare = bareClaim();
        Passage passage = Passage.of(text, List.of(content));
        return new Claim(
                id,
                bare.speech(),
                bare.kind(),
                null,
                List.of(),
                null,
                null,
                null,
                passage,
                List.of(),
                bare.date(),
                List.of(),
                0,
                0.5);
    }

    private static Passage words(String... pieces) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            spans.add(span(piece));
        }
        return Passage.of(TEXT, spans);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

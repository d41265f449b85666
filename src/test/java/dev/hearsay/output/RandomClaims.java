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
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles and claims by chance, of characters that forms stumble over; the same for the same seed. */
final class RandomClaims {

    private static final String[] PIECES = {
        "a",
        "Z",
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        ",",
        ";",
        "“",
        "”",
        "’",
        "\"",
        "\"\"",
        "'",
        "\\",
        "\\n",
        "|",
        "=1+1",
        "+",
        "-",
        "@",
        "#",
        "é",
        "e\u0301",
        "漢",
        "🚢",
        "👩‍🚒",
        "\uD800",
        "\uDC00",
        "\u0001",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "</b>",
        "He said so. ",
        "He said so. "
    };

    private final Random random;

    RandomClaims(int seed) {
        this.random = new Random(seed);
    }

    Article article() {
        Metadata metadata = new Metadata(
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                LocalDate.of(2031, 3, 6),
                one(PublishedFrom.values()),
                maybe(),
                null,
                "en",
                one(PublicationStatus.values()),
                maybe(),
                maybe());
        String text = text();
        return new Article(text(), text(), "", text, List.of(new Span(0, text.length())), metadata);
    }

    List<Claim> claims(Article article) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> claim("c_" + i, article.text()))
                .toList();
    }

    private Claim claim(String id, String text) {
        boolean known = random.nextInt(4) > 0;
        return new Claim(
                id,
                one(Speech.values()),
                one(ClaimKind.values()),
                known ? passage(text) : null,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> speaker(text))
                        .toList(),
                known ? new Cue(passage(text), text(), one(Stance.values()), random.nextBoolean()) : null,
                known ? passage(text) : null,
                known ? passage(text) : null,
                passage(text),
                spans(text),
                new StatementDate("2031-03", DatePrecision.MONTH, one(DateBasis.values()), passage(text), "", share()),
                spans(text),
                random.nextInt(9),
                random.nextDouble(),
                known ? random.nextDouble() : null,
                facts(text),
                known ? null : text(),
                known ? 0 : 1);
    }

    private ContentFacts facts(String text) {
        return new ContentFacts(
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new ContentEntity(place(text), one(SpeakerType.values()), text(), "e_" + i))
                        .toList(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Quantity(
                                place(text),
                                one(QuantityKind.values()),
                                BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)),
                                random.nextBoolean() ? BigDecimal.valueOf(random.nextInt()) : null,
                                maybe(),
                                random.nextBoolean() ? one(QuantityModifier.values()) : null,
                                random.nextBoolean() ? "2031-03" : null))
                        .toList());
    }

    private Passage place(String text) {
        return Passage.of(text, spans(text).subList(0, 1));
    }

    private Speaker speaker(String text) {
        return new Speaker(
                text(),
                maybe(),
                maybe(),
                one(SpeakerType.values()),
                maybe(),
                maybe(),
                random.nextBoolean(),
                random.nextBoolean() ? passage(text) : null,
                one(MentionForm.values()),
                share());
    }

    /** A confidence, or none. */
    private @Nullable Double share() {
        return random.nextBoolean() ? random.nextDouble() : null;
    }

    private Passage passage(String text) {
        return Passage.of(text, spans(text));
    }

    /** One to three spans that hold something, begin and end between characters, and don't overlap, in order. */
    private List<Span> spans(String text) {
        int characters = text.codePointCount(0, text.length());
        int[] ends = random.ints(0, characters + 1)
                .distinct()
                .limit(2L * (1 + random.nextInt(3)))
                .sorted()
                .map(n -> text.offsetByCodePoints(0, n))
                .toArray();
        return IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new Span(ends[2 * i], ends[2 * i + 1]))
                .toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = 5 + random.nextInt(60); i > 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private @Nullable String maybe() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "";
            default -> text();
        };
    }

    private <E> E one(E[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}

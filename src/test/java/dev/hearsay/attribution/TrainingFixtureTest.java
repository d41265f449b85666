// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Python sees and says of one text with the shipped model, written by {@code hearsay_training.fixture}, and what
 * Java does: token for token the same.
 */
class TrainingFixtureTest {
    /** Processors add up the int8 products of a quantized network differently: 0.009 apart on two of them. */
    private static final double OF_PROCESSORS = 0.02;

    private static JsonNode fixture;
    private static String text;
    private static OffsetTable offsets;
    private static ModelCard card;
    private static TokenizedArticle pieces;
    private static ArticleScores reading;

    @BeforeAll
    static void readAll() throws IOException {
        fixture = new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/attribution/fixture.json")));
        text = fixture.get("text").asText();
        offsets = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        ModelFiles files = ModelFiles.shipped("fast");
        card = ModelCard.of(files);
        pieces = ArticleTokenizer.cut(
                text,
                Paragraphs.of(text),
                WordPieceTokenizer.of(card.read(files, "tokenizer.json"), files),
                card.unit());
        reading = new ArticleScorer(card, files).of(pieces);
    }

    @Test
    void theFixtureIsOfThisModel() {
        assertThat(new ObjectMapper().<JsonNode>valueToTree(card.sha256())).isEqualTo(fixture.get("model"));
    }

    @Test
    void theSamePiecesWithTheSameFeatures() {
        Span all = new Span(0, fixture.get("ids").size());
        assertThat(pieces.ids(all)).containsExactly(longs(fixture.get("ids")));
        long[] features = pieces.features(all);
        for (int i = 0; i < features.length; i++) {
            assertThat(features[i])
                    .isEqualTo(fixture.get("features").get(i / 3).get(i % 3).asLong());
        }
        assertThat(pieces.heads(all)).containsExactly(longs(fixture.get("heads")));
        assertThat(codePoints(pieces.words())).isEqualTo(spans(fixture.get("words")));
    }

    @Test
    void theSameUnitsAndWindows() {
        assertThat(pieces.units()).isEqualTo(spans(fixture.get("units")));
        assertThat(SlidingWindows.over(pieces.units(), card.window(), card.shared()))
                .isEqualTo(spans(fixture.get("windows")));
        assertThat(fixture.get("windows").size()).isGreaterThan(1);
    }

    @Test
    void theSameCandidatesWithTheSameScores() {
        assertThat(reading.candidates().stream().map(CueCandidate::cue).sorted())
                .containsExactlyElementsOf(IntStream.range(
                                0, fixture.get("candidates").size())
                        .mapToObj(i -> span(fixture.get("candidates").get(i).get("cue")))
                        .toList());
        for (CueCandidate candidate : reading.candidates()) {
            for (JsonNode expected : fixture.get("candidates")) {
                if (span(expected.get("cue")).equals(candidate.cue()) && expected.has("roles")) {
                    assertScores(candidate.roles(), expected.get("roles"));
                }
            }
        }
    }

    /** Processors round int8 sums in their own ways, which moves a score by some hundredths. */
    private static void assertScores(float[][] scores, JsonNode expected) {
        assertThat(scores).hasNumberOfRows(expected.size());
        for (int w = 0; w < scores.length; w++) {
            for (int tag = 0; tag < LinearChain.TAGS; tag++) {
                assertThat((double) scores[w][tag])
                        .isCloseTo(expected.get(w).get(tag).asDouble(), within(0.1));
            }
        }
    }

    @Test
    void theSameClaims() {
        List<ScoredAttribution> sure = new Decoding(card)
                .decode(text, pieces, new SpanIndex(Paragraphs.of(text)), reading).stream()
                        .filter(one -> one.attribution().confidence() >= card.confidence())
                        .toList();
        List<Attribution> claims = OverlapResolution.resolve(Deduplication.removeDuplicates(sure));
        assertThat(claims).hasSize(fixture.get("claims").size());
        for (int i = 0; i < claims.size(); i++) {
            JsonNode expected = fixture.get("claims").get(i);
            assertThat(codePoints(claims.get(i).source())).isEqualTo(spans(expected.get("source")));
            assertThat(codePoints(claims.get(i).cue())).isEqualTo(spans(expected.get("cue")));
            assertThat(codePoints(claims.get(i).content())).isEqualTo(spans(expected.get("content")));
            assertThat(claims.get(i).confidence())
                    .isCloseTo(expected.get("confidence").asDouble(), within(OF_PROCESSORS));
        }
    }

    @Test
    void theSameNames() {
        List<Mention> names = new TaggedNames(Objects.requireNonNull(card.nameSteps()))
                .of(text, reading.names(), pieces.words(), new SpanIndex(Paragraphs.of(text)));
        List<String> expected = new ArrayList<>();
        fixture.get("names")
                .forEach(name -> expected.add(span(name) + " " + name.get(2).asText()));
        assertThat(names)
                .extracting(name -> codePoints(List.of(name.span())).get(0) + " " + name.type())
                .isEqualTo(expected);
        assertThat(names).isNotEmpty();
    }

    private static long[] longs(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToLong(i -> array.get(i).asLong())
                .toArray();
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(pair)));
        return spans;
    }

    private static List<Span> codePoints(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(offsets.fromUtf16(span.start()), offsets.fromUtf16(span.end())))
                .toList();
    }
}

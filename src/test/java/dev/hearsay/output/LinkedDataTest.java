// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two JSON-LD forms: their places lead back to the words, and their facts stand where others look for them. */
class LinkedDataTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static JsonNode annotations(Article article, List<Claim> claims) throws JsonProcessingException {
        return PLAIN.readTree(Written.by(out -> JsonDocumentWriter.annotations(out, false), Map.of(article, claims)));
    }

    private static JsonNode schemaOrg(Article article, List<Claim> claims) throws JsonProcessingException {
        return PLAIN.readTree(Written.by(out -> JsonDocumentWriter.schemaOrg(out, false), Map.of(article, claims)))
                .get("@graph");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceIsFoundAgainByPositionAndByQuote(int seed) throws JsonProcessingException {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        List<Claim> claims = random.claims(article);
        JsonNode annotations = annotations(article, claims);
        JsonNode graph = schemaOrg(article, claims);
        assertThat(annotations).hasSameSizeAs(claims);
        assertThat(graph).hasSameSizeAs(claims);
        for (int i = 0; i < claims.size(); i++) {
            List<String> content = claims.get(i).content().spans().stream()
                    .map(span -> span.in(article.text()))
                    .toList();
            assertThat(found(article, annotations.get(i).get("target"))).isEqualTo(content);
            assertThat(found(article, graph.get(i).get("hearsay:content"))).isEqualTo(content);
            assertThat(places(graph.get(i))).containsAll(places(annotations.get(i)));
        }
        places(annotations).forEach(place -> found(article, place));
    }

    private static List<String> found(Article article, JsonNode places) {
        List<String> words = new ArrayList<>();
        (places.isArray() ? places : PLAIN.createArrayNode().add(places)).forEach(place -> {
            JsonNode position = place.at("/selector/0");
            JsonNode quote = place.at("/selector/1");
            int[] codePoints = article.text().codePoints().toArray();
            int start = position.get("start").intValue();
            String byPosition =
                    new String(codePoints, start, position.get("end").intValue() - start);
            String exact = quote.get("exact").textValue();
            String prefix = quote.get("prefix").textValue();
            String suffix = quote.get("suffix").textValue();
            assertThat(exact).isEqualTo(byPosition);
            assertThat(prefix.codePointCount(0, prefix.length())).isEqualTo(Math.min(32, start));
            String before = new String(codePoints, 0, start);
            assertThat(before).endsWith(prefix);
            assertThat(article.text()).startsWith(before + exact + suffix);
            words.add(byPosition);
        });
        return words;
    }

    private static List<JsonNode> places(JsonNode tree) {
        return tree.findParents("selector");
    }

    @Test
    void aSentenceThatStandsTwiceIsToldApartByWhatIsAroundIt() throws JsonProcessingException {
        String text = "“No.” 🚢 He said so. Then nothing was heard for a week. “No.” 🚢 He said so. That was all.";
        int second = text.lastIndexOf("“No.”");
        for (int start : new int[] {0, second}) {
            Claim claim = Examples.about("c_1", text, new Span(start, start + 5));
            JsonNode quote = annotations(Article.of("a", text), List.of(claim)).at("/0/target/0/selector/1");
            String around = quote.get("prefix").textValue()
                    + quote.get("exact").textValue()
                    + quote.get("suffix").textValue();
            int at = text.indexOf(around);
            assertThat(at + quote.get("prefix").textValue().length()).isEqualTo(start);
            assertThat(text.lastIndexOf(around)).isEqualTo(at);
        }
    }

    @Test
    void anAnnotationSaysWhoForPeopleAndForPrograms() throws JsonProcessingException {
        JsonNode annotation = annotations(Examples.article(), Examples.claims()).get(0);
        assertThat(annotation.at("/body/0/value").textValue())
                .isEqualTo("Ilse Brandt, harbour master; a café owner (anonymous), owner · told reporters"
                        + " · 2031-03-03 (expression) · confidence 0.9413");
        assertThat(annotation.at("/body/1/hearsay:speaker/0/hearsay:id").textValue())
                .isEqualTo("Q42");
        assertThat(annotation.at("/body/1/hearsay:article/hearsay:publisher").textValue())
                .isEqualTo("Harbour Wire");
        assertThat(annotation.at("/target/0/source").textValue()).isEqualTo("https://example.org/quay?a=1&b=%3C2%3E");
    }

    @Test
    void aClaimOfSchemaOrgHasItsSpeakersAndItsArticle() throws JsonProcessingException {
        JsonNode claim = schemaOrg(Examples.article(), Examples.claims()).get(0);
        assertThat(claim.at("/author/0/@type").textValue()).isEqualTo("Person");
        assertThat(claim.at("/author/0/jobTitle").textValue()).isEqualTo("harbour master");
        assertThat(claim.at("/author/1/disambiguatingDescription").textValue()).isEqualTo("who asked not to be named");
        assertThat(claim.at("/audience/name").textValue()).isEqualTo("reporters");
        assertThat(claim.at("/dateCreated").textValue()).isEqualTo("2031-03-03");
        assertThat(claim.at("/datePublished").textValue()).isEqualTo("2031-03-06");
        assertThat(claim.at("/appearance/headline").textValue()).isEqualTo("Quay news 🚢");
        assertThat(claim.at("/appearance/publisher/name").textValue()).isEqualTo("Harbour Wire");
    }

    @Test
    void aDayThatIsOnlyThatOfThePublicationIsNoDayOfTheClaim() throws JsonProcessingException {
        JsonNode claim = schemaOrg(Examples.article(), Examples.claims()).get(1);
        assertThat(claim.has("dateCreated")).isFalse();
        assertThat(claim.at("/datePublished").textValue()).isEqualTo("2031-03-06");
        assertThat(claim.at("/hearsay:negated").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON,author,Person",
        "ORGANIZATION,author,Organization",
        "PLACE,author,Organization",
        "GROUP,author,Organization",
        "UNKNOWN,author,Thing",
        "DOCUMENT,isBasedOn,CreativeWork"
    })
    void aSpeakerIsWhatSchemaOrgCallsIt(SpeakerType type, String property, String word) throws JsonProcessingException {
        Claim full = Examples.full();
        Claim claim = new Claim(
                "c_1",
                full.speech(),
                full.kind(),
                full.source(),
                List.of(new Speaker(
                        "x",
                        null,
                        null,
                        type,
                        null,
                        null,
                        false,
                        null,
                        full.speakers().get(0).mention())),
                null,
                null,
                null,
                full.content(),
                List.of(),
                full.date(),
                List.of(),
                0,
                1);
        JsonNode json = schemaOrg(Examples.article(), List.of(claim)).get(0);
        assertThat(json.get(property).get(0).get("@type").textValue()).isEqualTo(word);
        assertThat(json.get(property).get(0).get("additionalType").textValue())
                .isEqualTo("urn:hearsay:claim#" + Words.of(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a b?q=“x”|https://example.org/a%20b?q=“x”",
                // the address of a site is that of all its articles
                "http://example.org|urn:hearsay:article:in/caf%C3%A9%20%F0%9F%9A%A2",
                "https://example.org/%20|https://example.org/%20",
                "javascript:alert(1)|urn:hearsay:article:in/caf%C3%A9%20%F0%9F%9A%A2",
                "example.org/a|urn:hearsay:article:in/caf%C3%A9%20%F0%9F%9A%A2",
                "https://|urn:hearsay:article:in/caf%C3%A9%20%F0%9F%9A%A2",
                "|urn:hearsay:article:in/caf%C3%A9%20%F0%9F%9A%A2",
            })
    void anArticleIsCalledByItsAddressElseByItsId(String url, String iri) {
        Article article = Article.of("in/café 🚢", "x");
        assertThat(Iris.of(article.withMetadata(article.metadata().withUrl(url))))
                .isEqualTo(iri);
    }
}

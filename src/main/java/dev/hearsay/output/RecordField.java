// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static dev.hearsay.output.RecordKind.DAY;
import static dev.hearsay.output.RecordKind.FACTS;
import static dev.hearsay.output.RecordKind.FLAG;
import static dev.hearsay.output.RecordKind.FRACTION;
import static dev.hearsay.output.RecordKind.NUMBER;
import static dev.hearsay.output.RecordKind.SPANS;
import static dev.hearsay.output.RecordKind.TEXT;
import static dev.hearsay.output.RecordKind.WORDS;
import static dev.hearsay.output.RecordValue.article;
import static dev.hearsay.output.RecordValue.claim;
import static dev.hearsay.output.RecordValue.constant;
import static dev.hearsay.output.RecordValue.cue;
import static dev.hearsay.output.RecordValue.date;
import static dev.hearsay.output.RecordValue.metadata;
import static dev.hearsay.output.RecordValue.spans;
import static dev.hearsay.output.RecordValue.speaker;
import static dev.hearsay.output.RecordValue.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.StatementDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the claim record, in order: the one place where its form is written down. Each line has
 *
 * <ul>
 *   <li>the path in the JSON, with a question mark after each name that may be null. An object is null if its first
 *       field is. The column of CSV and TSV is the path with {@code _} for the dots.
 *   <li>the kind of its value. {@code spans} beside {@link RecordKind#WORDS} are a passage that the verifier holds against
 *       the article; other spans are held against it one by one.
 *   <li>table and column of the database (of {@code FACTS} the table), and the version of the schema that added them, unless that is the first
 *   <li>the term of linked data, for {@code WORDS} that of their places; empty for none
 *   <li>the value.
 * </ul>
 *
 * <p>{@code docs/claim.schema.json} describes the fields, and a test holds it to this table.
 */
// the values are method references, which hold no state
@SuppressWarnings("ImmutableEnumChecker")
public enum RecordField {
    SCHEMA("schema", TEXT, "", "", constant(ClaimJson.SCHEMA)),
    ID("id", TEXT, "claims.id", "id", claim(Claim::id)),
    OFFSETS("offsets", TEXT, "claims.offsets", "", RecordSubject::unit),
    ARTICLE_ID("article.id", TEXT, "articles.id", "id", article(Article::id)),
    ARTICLE_FILE("article.file", TEXT, "articles.file", "file", article(Article::file)),
    ARTICLE_SHA256("article.sha256?", TEXT, "articles.sha256", "sha256", article(RecordField::hash)),
    ARTICLE_TITLE("article.title?", TEXT, "articles.title", "title", metadata(Metadata::title)),
    ARTICLE_PUBLISHER("article.publisher?", TEXT, "articles.publisher", "publisher", metadata(Metadata::publisher)),
    ARTICLE_BYLINE("article.byline?", TEXT, "articles.byline", "byline", metadata(Metadata::byline)),
    ARTICLE_URL("article.url?", TEXT, "articles.url", "url", metadata(Metadata::url)),
    ARTICLE_PUBLISHED("article.published?", DAY, "articles.published", "published", metadata(Metadata::published)),
    ARTICLE_PUBLISHED_FROM(
            "article.published_from?",
            TEXT,
            "articles.published_from",
            3,
            "publishedFrom",
            metadata(Metadata::publishedFrom)),
    ARTICLE_PLACE("article.place?", TEXT, "articles.place", "place", metadata(Metadata::place)),
    ARTICLE_LANGUAGE("article.language?", TEXT, "articles.language", "language", metadata(Metadata::language)),
    ARTICLE_STATUS("article.status", TEXT, "articles.status", "status", metadata(Metadata::status)),
    ARTICLE_VERSION("article.version?", TEXT, "articles.version", "version", metadata(Metadata::version)),
    ARTICLE_CORRECTION(
            "article.correction?", TEXT, "articles.correction", "correction", metadata(Metadata::correction)),
    SPEECH("speech", TEXT, "claims.speech", "speech", claim(Claim::speech)),
    KIND("kind", TEXT, "claims.kind", "kind", claim(Claim::kind)),
    SOURCE_TEXT("source?.text", WORDS, "claims.source_text", "source", claim(words(Claim::source))),
    SOURCE_SPANS("source?.spans", SPANS, "spans.source", "", claim(spans(Claim::source))),
    SPEAKER_NAME("speaker?.name", TEXT, "speakers.name", "name", speaker(Speaker::name)),
    SPEAKER_ID("speaker?.id?", TEXT, "speakers.own_id", "id", speaker(Speaker::id)),
    SPEAKER_ENTITY("speaker?.entity?", TEXT, "claim_speakers.entity", 5, "entity", speaker(Speaker::entity)),
    SPEAKER_TYPE("speaker?.type", TEXT, "speakers.type", "type", speaker(Speaker::type)),
    SPEAKER_ROLE("speaker?.role?", TEXT, "claim_speakers.role", "role", speaker(Speaker::role)),
    SPEAKER_AFFILIATION(
            "speaker?.affiliation?", TEXT, "claim_speakers.affiliation", "affiliation", speaker(Speaker::affiliation)),
    SPEAKER_ANONYMOUS("speaker?.anonymous", FLAG, "claim_speakers.anonymous", "anonymous", speaker(Speaker::anonymous)),
    SPEAKER_ANONYMITY_TEXT(
            "speaker?.anonymity?.text",
            WORDS,
            "claim_speakers.anonymity_text",
            "anonymity",
            speaker(words(Speaker::anonymity))),
    SPEAKER_ANONYMITY_SPANS(
            "speaker?.anonymity?.spans", SPANS, "spans.anonymity", "", speaker(spans(Speaker::anonymity))),
    SPEAKER_MENTION("speaker?.mention", TEXT, "claim_speakers.mention", "mention", speaker(Speaker::mention)),
    SPEAKER_CONFIDENCE(
            "speaker?.confidence?",
            FRACTION,
            "claim_speakers.confidence",
            6,
            "confidence",
            speaker(Speaker::confidence)),
    CUE_TEXT("cue?.text", WORDS, "claims.cue_text", "cue", cue(words(Cue::passage))),
    CUE_LEMMA("cue?.lemma", TEXT, "claims.cue_lemma", "lemma", cue(Cue::lemma)),
    CUE_SPANS("cue?.spans", SPANS, "spans.cue", "", cue(spans(Cue::passage))),
    CUE_STANCE("cue?.stance", TEXT, "claims.cue_stance", "stance", cue(Cue::stance)),
    CUE_NEGATED("cue?.negated", FLAG, "claims.cue_negated", "negated", cue(Cue::negated)),
    ADDRESSEE_TEXT("addressee?.text", WORDS, "claims.addressee_text", "addressee", claim(words(Claim::addressee))),
    ADDRESSEE_SPANS("addressee?.spans", SPANS, "spans.addressee", "", claim(spans(Claim::addressee))),
    MEDIUM_TEXT("medium?.text", WORDS, "claims.medium_text", "medium", claim(words(Claim::medium))),
    MEDIUM_SPANS("medium?.spans", SPANS, "spans.medium", "", claim(spans(Claim::medium))),
    CONTENT_TEXT("content.text", WORDS, "claims.content_text", "content", claim(words(Claim::content))),
    CONTENT_SPANS("content.spans", SPANS, "spans.content", "", claim(spans(Claim::content))),
    CONTENT_VERBATIM("content.verbatim", SPANS, "spans.verbatim", "verbatim", claim(Claim::verbatim)),
    CONTENT_ENTITIES(
            "content.entities",
            FACTS,
            "content_entities.",
            10,
            "",
            claim(claim -> claim.facts().entities())),
    CONTENT_QUANTITIES(
            "content.quantities",
            FACTS,
            "content_quantities.",
            10,
            "",
            claim(claim -> claim.facts().quantities())),
    DATE_VALUE("date.value?", TEXT, "claims.date_value", "date", date(StatementDate::value)),
    DATE_PRECISION("date.precision?", TEXT, "claims.date_precision", "datePrecision", date(StatementDate::precision)),
    DATE_BASIS("date.basis", TEXT, "claims.date_basis", "dateBasis", date(StatementDate::basis)),
    DATE_TEXT("date.text?", WORDS, "claims.date_text", "dateWords", date(words(StatementDate::passage))),
    DATE_SPANS("date.spans", SPANS, "spans.date", "", date(spans(StatementDate::passage))),
    DATE_CONFIDENCE(
            "date.confidence?",
            FRACTION,
            "claims.date_confidence",
            6,
            "dateConfidence",
            date(StatementDate::confidence)),
    SENTENCES("sentences", SPANS, "spans.sentence", "", claim(Claim::sentences)),
    PARAGRAPH("paragraph", NUMBER, "claims.paragraph", "paragraph", claim(Claim::paragraph)),
    CONFIDENCE("confidence", FRACTION, "claims.confidence", "confidence", claim(Claim::confidence)),
    CHECKWORTHY("checkworthy?", FRACTION, "claims.checkworthy", 10, "checkworthy", claim(Claim::checkworthy)),
    PARENT("parent?", TEXT, "claims.parent", 11, "partOf", claim(Claim::parent)),
    DEPTH("depth?", NUMBER, "claims.depth", 11, "depth", claim(Claim::depth));

    /** All of them, in order. */
    public static final List<RecordField> ALL = List.of(values());

    /** Of each passage, its words and their spans. */
    private static final Map<RecordField, RecordField> SPANS_OF_WORDS = ALL.stream()
            .filter(field -> field.kind == WORDS)
            .collect(Collectors.toUnmodifiableMap(words -> words, RecordField::spansBeside));

    private static final Map<RecordField, RecordField> WORDS_OF_SPANS = SPANS_OF_WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final RecordPath path;
    private final RecordPath pathInSpeaker;
    private final boolean ofSpeaker;
    private final String column;
    private final RecordKind kind;
    private final @Nullable StoredIn stored;
    private final String term;
    private final RecordValue value;

    RecordField(String path, RecordKind kind, String stored, String term, RecordValue value) {
        this(path, kind, stored, 1, term, value);
    }

    RecordField(String path, RecordKind kind, String stored, int since, String term, RecordValue value) {
        this.path = RecordPath.of(path);
        this.ofSpeaker = this.path.isIn("speaker");
        this.pathInSpeaker = ofSpeaker ? this.path.below() : this.path;
        this.column = this.path.joined("_");
        this.kind = kind;
        this.stored = stored.isEmpty() ? null : StoredIn.of(stored, since);
        this.term = term;
        this.value = value;
    }

    private RecordField spansBeside() {
        return ALL.stream()
                .filter(field -> field.path.last().name().equals("spans"))
                .filter(field -> field.path.parents().equals(path.parents()))
                .findFirst()
                .orElseThrow();
    }

    /** From the root of the record. */
    RecordPath path() {
        return path;
    }

    /** From the object of the speaker that it is of; else from the root. */
    RecordPath pathInSpeaker() {
        return pathInSpeaker;
    }

    public RecordKind kind() {
        return kind;
    }

    /** Its column in CSV and TSV, which in other forms of rows names it, too. */
    public String column() {
        return column;
    }

    /** Where a database keeps it; empty where it does not. */
    public Optional<StoredIn> stored() {
        return Optional.ofNullable(stored);
    }

    /** Whether a database keeps it in that table. */
    public boolean isIn(String table) {
        return stored != null && stored.table().equals(table);
    }

    /** What linked data calls it; empty for nothing. */
    String term() {
        return term;
    }

    /** Whether every record, or every speaker of a record, has a value for it, also of earlier versions. */
    public boolean isRequired() {
        return kind != FACTS
                && !pathInSpeaker.last().nullable()
                && pathInSpeaker.parents().stream().noneMatch(RecordPath.Step::nullable);
    }

    public boolean isOfSpeaker() {
        return ofSpeaker;
    }

    boolean isOfArticle() {
        return path.isIn("article");
    }

    /** The field {@code spans} next to words; of any other, the field itself. */
    RecordField places() {
        return SPANS_OF_WORDS.getOrDefault(this, this);
    }

    /** The words that the spans of a passage hold; empty if spans come without words. */
    Optional<RecordField> wordsBeside() {
        return Optional.ofNullable(WORDS_OF_SPANS.get(this));
    }

    /** Its value: a text, an enum, a day, a truth, a number or a list of spans; null where there is none. */
    public @Nullable Object value(RecordSubject subject) {
        return value.apply(subject);
    }

    /** Its value in words; null where there is none. */
    @Nullable String text(RecordSubject subject) {
        Object found = value(subject);
        return found instanceof Enum<?> constant ? Words.of(constant) : found == null ? null : found.toString();
    }

    /** The spans that are its value. */
    public List<Span> spansOf(RecordSubject subject) {
        return kind == SPANS && value(subject) instanceof List<?> spans
                ? spans.stream().map(Span.class::cast).toList()
                : List.of();
    }

    /** What a record has for it; a missing node if nothing. */
    public JsonNode in(JsonNode record) {
        return path.in(record);
    }

    /** What a speaker of a record has for it. */
    public JsonNode inSpeaker(JsonNode speaker) {
        return pathInSpeaker.in(speaker);
    }

    private static @Nullable String hash(Article article) {
        return article.sha256().isEmpty() ? null : article.sha256();
    }
}

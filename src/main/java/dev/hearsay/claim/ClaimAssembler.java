// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.claim.checkworthy.Checkworthiness;
import dev.hearsay.claim.checkworthy.ContentSentences;
import dev.hearsay.claim.cue.CueReader;
import dev.hearsay.claim.cue.CueReading;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.CueWindows;
import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speech;
import dev.hearsay.pipeline.Assembler;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import dev.hearsay.quantity.ArticleQuantities;
import dev.hearsay.quantity.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a claim of each attribution with its speakers and its date. */
public final class ClaimAssembler implements Assembler {

    public static final Contract CONTRACT = new Contract(
            "claims",
            Set.of(
                    Layer.LANGUAGE,
                    Layer.SENTENCES,
                    Layer.WORDS,
                    Layer.TIMES,
                    Layer.QUOTATIONS,
                    Layer.ATTRIBUTIONS,
                    Layer.ENTITIES,
                    Layer.SPEAKERS,
                    Layer.DATES),
            Set.of(Layer.CLAIMS));

    /** A question mark at the end, before nothing but closing marks. */
    private static final Pattern QUESTION = Pattern.compile("\\?[\\p{Pf}\\p{Pe}\"'`\\s]*\\z");

    private final Checkworthiness checkworthiness = new Checkworthiness();
    private final Quantities quantities = new Quantities();
    private final CueReader cues = new CueReader();
    private final TellingVerbs telling = TellingVerbs.load();
    private final MediumNouns media = MediumNouns.load();

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Claim> assemble(Document document) {
        Article article = document.article();
        QuotedWords quoted = new QuotedWords(article.text(), document.quotations());
        OffsetTable codePoints = OffsetTable.of(article.text(), OffsetUnit.CODEPOINT);
        SpanIndex paragraphs = new SpanIndex(Paragraphs.of(article.copy()));
        SpanIndex sentences =
                new SpanIndex(document.sentences().stream().map(Sentence::span).toList());
        ContentSentences contents = new ContentSentences(document);
        ContentNames names = new ContentNames(document);
        ArticleQuantities numbers = quantities.of(document);
        List<Optional<CueWindow>> windows = windows(document);
        Addressees addressees = new Addressees(article.text(), telling, media);
        Media said = new Media(article.text(), media);
        List<Optional<Passage>> told = new SharedAddressees(document)
                .of(windows.stream()
                        .map(window -> window.flatMap(addressees::of))
                        .toList());
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < document.attributions().size(); i++) {
            Attribution attribution = document.attributions().get(i);
            Passage content = Passage.of(article.text(), attribution.content());
            Passage source = passage(article, attribution.source());
            Speech speech = quoted.speech(attribution.content());
            boolean question = speech == Speech.DIRECT && isQuestion(content.text());
            Passage cue = passage(article, attribution.cue());
            Optional<CueWindow> window = windows.get(i);
            CueReading reading = cues.read(cue == null ? "" : cue.text(), window.orElse(null), question);
            claims.add(new Claim(
                    StableIds.of(
                            article.id(),
                            article.text(),
                            codePoints,
                            attribution.source(),
                            attribution.cue(),
                            attribution.content()),
                    speech,
                    reading.kind(),
                    source,
                    document.speakers().get(i).speakers(),
                    cue(cue, reading),
                    told.get(i).orElse(null),
                    window.flatMap(said::of).orElse(null),
                    content,
                    quoted.within(attribution.content()),
                    document.dates().get(i),
                    sentences.touching(spans(attribution)),
                    Math.max(0, paragraphs.lastFrom(attribution.content().get(0).start())),
                    attribution.confidence(),
                    checkworthiness.of(reading.kind(), reading.negated(), contents.of(attribution.content())),
                    new ContentFacts(names.in(attribution.content()), numbers.in(attribution.content())),
                    null,
                    0));
        }
        return claims;
    }

    /** The window of each attribution that has a cue. */
    private static List<Optional<CueWindow>> windows(Document document) {
        CueWindows windows = new CueWindows(document);
        return IntStream.range(0, document.attributions().size())
                .mapToObj(i ->
                        document.attributions().get(i).cue().isEmpty() ? Optional.<CueWindow>empty() : windows.of(i))
                .toList();
    }

    private static @Nullable Passage passage(Article article, List<Span> spans) {
        return spans.isEmpty() ? null : Passage.of(article.text(), spans);
    }

    private static @Nullable Cue cue(@Nullable Passage passage, CueReading reading) {
        return passage == null ? null : new Cue(passage, reading.lemma(), reading.stance(), reading.negated());
    }

    private static boolean isQuestion(String content) {
        return QUESTION.matcher(content).find();
    }

    private static List<Span> spans(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .toList();
    }
}

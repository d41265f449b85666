// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.CoreferenceLink;
import dev.hearsay.model.Document;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Stage;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The baseline: CoreNLP's whole {@code quote} pipeline with its default settings, including quote attribution (Muzny et al.,
 * EACL 2017). It finds direct quotations, the mention of their speaker and, by coreference, the canonical mention; it finds
 * neither cues nor indirect speech. Its sentences, names and coreference are used as well, so nothing is computed twice.
 */
public final class CoreNlpQuoteAttributor implements Stage {

    public static final Contract CONTRACT = new Contract(
            "CoreNLP quote attribution",
            Set.of(),
            Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.COREFERENCE, Layer.ATTRIBUTIONS));

    /** The longest article, in words; coreference in longer ones would take too much memory and time. */
    public static final int MOST_WORDS = 20_000;

    /** The same limit in UTF-16 code units, for text that is not words. */
    public static final int MOST_CHARACTERS = 200_000;

    private final Properties properties = properties();
    private final StanfordCoreNLP annotators;

    /** The quote annotator keeps the characters of an article as state, so each thread borrows one. */
    private final ConcurrentLinkedQueue<QuoteAnnotator> idle = new ConcurrentLinkedQueue<>();

    /** @throws dev.hearsay.pipeline.ModelException if the models are not on the class path */
    public CoreNlpQuoteAttributor() {
        CoreNlpModels.require(DefaultPaths.DEFAULT_POS_MODEL);
        annotators = new StanfordCoreNLP(properties, false);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        // without the library of holiday calendars, which conflicts with others and is not needed for quotes
        properties.setProperty("sutime.binders", "0");
        return properties;
    }

    /** @throws RejectedArticleException if the article or a sentence of it is too long */
    @Override
    public Document apply(Document document) {
        String copy = document.article().copy();
        checkLength(copy);
        Annotation annotation = new Annotation(copy);
        LocalDate published = document.article().metadata().published();
        if (published != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        annotators.annotate(annotation);
        annotateQuotes(annotation);
        CoreDocument result = new CoreDocument(annotation);
        result.wrapAnnotations();
        return document.withSentences(sentences(result))
                .withMentions(mentions(result))
                .withCoreference(links(result))
                .withAttributions(attributions(result));
    }

    private static void checkLength(String copy) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < copy.length(); i++) {
            boolean space = Character.isWhitespace(copy.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        if (words > MOST_WORDS || copy.length() > MOST_CHARACTERS) {
            throw new RejectedArticleException(
                    "too-long",
                    String.format(
                            Locale.ROOT,
                            "it has %,d words and %,d characters, and CoreNLP's quote attribution takes at most %,d words and"
                                    + " %,d characters: split it",
                            words,
                            copy.length(),
                            MOST_WORDS,
                            MOST_CHARACTERS));
        }
    }

    private void annotateQuotes(Annotation annotation) {
        QuoteAnnotator borrowed = idle.poll();
        QuoteAnnotator quotes = borrowed != null ? borrowed : new QuoteAnnotator(properties);
        quotes.annotate(annotation);
        idle.add(quotes);
    }

    private static List<Sentence> sentences(CoreDocument result) {
        return result.sentences().stream()
                .map(sentence -> CoreLabels.sentence(sentence.tokens(), 0))
                .toList();
    }

    private static List<Mention> mentions(CoreDocument result) {
        List<Mention> mentions = new ArrayList<>();
        result.entityMentions().forEach(mention -> {
            var type = EntityTypes.of(mention.entityType());
            if (type != null) {
                mentions.add(new Mention(span(mention.charOffsets()), type));
            }
        });
        return mentions;
    }

    private static List<CoreferenceLink> links(CoreDocument result) {
        List<CoreferenceLink> links = new ArrayList<>();
        for (CoreQuote quote : result.quotes()) {
            Optional<Span> mention = source(quote);
            if (mention.isPresent() && quote.canonicalSpeakerTokens().isPresent()) {
                Span canonical = span(quote.canonicalSpeakerCharOffsets().orElseThrow());
                links.add(new CoreferenceLink(mention.get(), canonical));
            }
        }
        return links.stream().distinct().toList();
    }

    private static List<Attribution> attributions(CoreDocument result) {
        return result.quotes().stream()
                .map(quote -> attribution(span(quote.quoteCharOffsets()), source(quote)))
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().get(0)))
                .toList();
    }

    /** CoreNLP gives no confidence; it is set lower without a mention of the speaker than with one. */
    private static Attribution attribution(Span content, Optional<Span> source) {
        return new Attribution(
                source.map(List::of).orElse(List.of()), List.of(), List.of(content), source.isPresent() ? 1 : 0.5);
    }

    /** The mention of the speaker; for a speaker known only by name, the occurrence of the name nearest to the quotation. */
    private static Optional<Span> source(CoreQuote quote) {
        if (quote.speakerTokens().isPresent()) {
            return quote.speakerCharOffsets().map(CoreNlpQuoteAttributor::span);
        }
        Span content = span(quote.quoteCharOffsets());
        return quote.speaker().flatMap(name -> nearest(quote.document().text(), name, content));
    }

    private static Optional<Span> nearest(String text, String name, Span content) {
        Optional<Span> best = Optional.empty();
        int leastDistance = Integer.MAX_VALUE;
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            int distance = Math.max(content.start() - span.end(), span.start() - content.end());
            if (!span.overlaps(content) && distance < leastDistance) {
                leastDistance = distance;
                best = Optional.of(span);
            }
        }
        return best;
    }

    private static Span span(Pair<Integer, Integer> offsets) {
        return new Span(offsets.first(), offsets.second());
    }
}

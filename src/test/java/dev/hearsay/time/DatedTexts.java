// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.TestArticles;
import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.attribution.NetworkNames;
import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.corenlp.CoreNlpNameGenders;
import dev.hearsay.entity.ArticleEntities;
import dev.hearsay.language.TaggedWords;
import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.StatementDate;
import dev.hearsay.model.Token;
import dev.hearsay.opennlp.OpenNlpTagger;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.speaker.ResolvedSpeakers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Articles in which the attributions are marked: {@code <s>source</s>}, {@code <c>cue</c>} and {@code <t>what is
 * told</t>}. The marks of one sentence are one attribution, unless a number follows the letter.
 */
final class DatedTexts {

    /** A Tuesday. */
    static final LocalDate TUESDAY = LocalDate.of(2016, 9, 13);

    private static final TaggedWords WORDS = new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer());
    private static final NetworkNames NAMES = new NetworkNames(ModelFiles.shipped("fast"));
    private static final ArticleEntities ENTITIES = new ArticleEntities(new CoreNlpNameGenders());
    private static final ResolvedSpeakers SPEAKERS = new ResolvedSpeakers();

    private static final int LONGEST_WITH_NAMES = 10_000;

    private static final Pattern MARK = Pattern.compile("</?([sct])(\\d?)>");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[a-z”)>][.!?]|[.!?]”)(?<! [A-Z][a-z]{0,3}\\.) (?=[A-Z“<])");

    private DatedTexts() {}

    static List<StatementDate> dates(String marked, @Nullable LocalDate published) {
        return date(document(marked, published));
    }

    /** Likewise of an article that begins with a dateline, whose day is {@code words}. */
    static List<StatementDate> dates(String marked, @Nullable LocalDate published, Dateline.Day day, String words) {
        Document document = document(marked, published);
        Article article = document.article();
        int start = article.text().indexOf(words);
        int copy = article.text().indexOf("— ") + 2;
        Dateline dateline = new Dateline(
                new Span(0, copy),
                "LONSBY",
                new Dateline.Day(new Span(start, start + words.length()), day.year(), day.monthDay(), day.weekday()));
        Article parted = new Article(
                article.id(),
                article.file(),
                article.sha256(),
                article.text(),
                List.of(new Span(copy, article.text().length())),
                article.metadata().withDateline(dateline));
        return date(document.withArticle(parted));
    }

    /** The date of the only attribution of an article of that Tuesday. */
    static StatementDate date(String marked) {
        List<StatementDate> dates = dates(marked, TUESDAY);
        if (dates.size() != 1) {
            throw new IllegalArgumentException("not one attribution but " + dates.size() + ": " + marked);
        }
        return dates.get(0);
    }

    /** The article with all that its statements are dated by. */
    static Document read(String marked, @Nullable LocalDate published) {
        return read(document(marked, published));
    }

    private static Document read(Document document) {
        Document words = WORDS.apply(document);
        // the network reads 8,000 words a second; a hostile text is about times, not names
        boolean isUsual = document.article().text().length() < LONGEST_WITH_NAMES;
        Document named = isUsual ? NAMES.apply(words) : words.withMentions(List.of());
        return new WrittenTimes().apply(SPEAKERS.apply(ENTITIES.apply(named)));
    }

    private static List<StatementDate> date(Document document) {
        return new StatedDates().date(read(document));
    }

    static Document document(String marked, @Nullable LocalDate published) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(marked)) {
            text.append(text.isEmpty() ? "" : "\n\n");
            for (String sentence : SENTENCE_END.split(paragraph.in(marked), -1)) {
                boolean isFirst = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
                text.append(isFirst ? "" : " ");
                int start = text.length();
                for (int number = 0; number < 10; number++) {
                    read(sentence, number, start, spans);
                    if (!spans.get(2).isEmpty()) {
                        attributions.add(new Attribution(spans.get(0), spans.get(1), spans.get(2), 1));
                    }
                }
                text.append(MARK.matcher(sentence).replaceAll(""));
                Span span = new Span(start, text.length());
                sentences.add(new Sentence(span, List.of(new Token(span))));
            }
        }
        Document document = TestArticles.document(text.toString());
        return document.withQuotations(new MarkedQuotations().find(document))
                .withArticle(document.article()
                        .withMetadata(document.article().metadata().withPublished(published)))
                .withSentences(sentences)
                .withAttributions(attributions);
    }

    /** The spans of source, cue and content of the attribution of that number in a sentence. */
    private static void read(String sentence, int number, int start, List<List<Span>> spans) {
        spans.clear();
        for (int i = 0; i < 3; i++) {
            spans.add(new ArrayList<>());
        }
        Matcher mark = MARK.matcher(sentence);
        int marks = 0;
        int open = 0;
        while (mark.find()) {
            int at = start + mark.start() - marks;
            marks += mark.end() - mark.start();
            if (!mark.group(2).equals(number == 0 ? "" : String.valueOf(number))) {
                continue;
            }
            if (mark.group().startsWith("</")) {
                spans.get("sct".indexOf(mark.group(1))).add(new Span(open, at));
            } else {
                open = at;
            }
        }
    }
}

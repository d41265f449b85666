// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.TestArticles;
import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.corenlp.CoreNlpNameGenders;
import dev.hearsay.entity.ArticleEntities;
import dev.hearsay.language.TaggedWords;
import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.opennlp.OpenNlpTagger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in which sources are marked as {@code [she]}, cues as {@code |said|}, contents as {@code {no}}, persons as
 * {@code <Ada Merrow>}, organizations as {@code <+Harbour Board>} and places as {@code <^Lonsby>}. The first source
 * belongs to the first content and the first cue, and so on.
 */
public final class MarkedStory {

    private static final OpenNlpSplitter SPLITTER = new OpenNlpSplitter();
    private static final TaggedWords WORDS = new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer());
    private static final ArticleEntities ENTITIES = new ArticleEntities(new CoreNlpNameGenders());
    private static final ResolvedSpeakers SPEAKERS = new ResolvedSpeakers();

    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> cues = new ArrayList<>();
    private final List<Span> contents = new ArrayList<>();

    private MarkedStory(String marked) {
        Deque<Integer> sourceStarts = new ArrayDeque<>();
        Deque<Integer> contentStarts = new ArrayDeque<>();
        EntityType type = EntityType.PERSON;
        int name = 0;
        int cue = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int here = text.length();
            switch (c) {
                case '[' -> sourceStarts.push(here);
                case ']' -> sources.add(new Span(sourceStarts.pop(), here));
                case '{' -> contentStarts.push(here);
                case '}' -> contents.add(new Span(contentStarts.pop(), here));
                case '<' -> {
                    type = EntityType.PERSON;
                    name = here;
                }
                case '+' -> type = EntityType.ORGANIZATION;
                case '^' -> type = EntityType.LOCATION;
                case '>' -> mentions.add(new Mention(new Span(name, here), type));
                case '|' -> {
                    if (cue >= 0) {
                        cues.add(new Span(cue, here));
                    }
                    cue = cue < 0 ? here : -1;
                }
                default -> text.append(c);
            }
        }
        contents.sort(Comparator.naturalOrder());
    }

    /** Of each attribution the names of its speakers, joined by " ; "; "-" where nobody is found. */
    static List<String> speakers(String marked) {
        return choices(marked).stream()
                .map(choice -> choice.speakers().isEmpty()
                        ? "-"
                        : choice.speakers().stream().map(Speaker::name).collect(Collectors.joining(" ; ")))
                .toList();
    }

    static List<SpeakerChoice> choices(String marked) {
        return SPEAKERS.resolve(document(marked));
    }

    /** The same of an article with a byline. */
    static List<String> speakersBy(String byline, String marked) {
        Document story = new MarkedStory(marked).document();
        Article article = story.article();
        Document signed =
                story.withArticle(article.withMetadata(article.metadata().withByline(byline)));
        return SPEAKERS.resolve(ENTITIES.apply(signed)).stream()
                .map(choice -> choice.speakers().isEmpty()
                        ? "-"
                        : choice.speakers().get(0).name())
                .toList();
    }

    /** Of each attribution the first speaker. */
    static List<Speaker> first(String marked) {
        return choices(marked).stream().map(choice -> choice.speakers().get(0)).toList();
    }

    /** The article with the layers that the linking of speakers needs. */
    public static Document document(String marked) {
        return ENTITIES.apply(new MarkedStory(marked).document());
    }

    private Document document() {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            List<Span> cue = i < cues.size() ? List.of(cues.get(i)) : List.of();
            List<Span> source = i < sources.size() ? List.of(sources.get(i)) : List.of();
            attributions.add(new Attribution(source, cue, List.of(contents.get(i)), 1));
        }
        Document document = WORDS.apply(SPLITTER.apply(TestArticles.document(text.toString())));
        return new MarkedQuotations().apply(document).withMentions(mentions).withAttributions(attributions);
    }
}

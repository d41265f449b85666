// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses which of the texts of a NewsML 1.x news item are its articles: the main ones where some are marked so, one
 * of several renditions of the same text, and none twice. Captions and the like do not count as texts.
 */
final class NewsMl1Choice {

    private static final Pattern BESIDE = Pattern.compile("(?i).*(?:caption|thumbnail|quicklook|preview|credit|abstract"
            + "|summary|headline|teaser|keyword|label|metadata|script|shotlist|title).*");

    private static final Set<String> TEXT = Set.of("", "text", "complexdata", "multimedia");

    /** How many texts a news item may have. */
    private static final int MOST = 100;

    private final XmlElement newsItem;
    private final List<Note> remarks = new ArrayList<>();
    private final List<NewsMl1Text> articles = new ArrayList<>();
    private int count;

    /**
     * Collects the texts of a news item.
     *
     * @throws RejectedArticleException if it has too many texts, or one that claims to be XML and is broken
     */
    NewsMl1Choice(XmlElement newsItem) {
        this.newsItem = newsItem;
        List<NewsMl1Text> texts = new ArrayList<>();
        for (XmlElement component : newsItem.children("newscomponent")) {
            texts.addAll(texts(component, List.of()));
        }
        choose(texts);
    }

    /** The chosen texts, in document order. */
    List<NewsMl1Text> articles() {
        return List.copyOf(articles);
    }

    /** What was left out, and why. */
    List<Note> remarks() {
        return List.copyOf(remarks);
    }

    private void choose(List<NewsMl1Text> texts) {
        boolean anyMain = texts.stream().anyMatch(NewsMl1Text::isMain);
        Set<List<String>> seen = new HashSet<>();
        for (NewsMl1Text text : texts) {
            if (anyMain && !text.isMain()) {
                remark("a text beside the main one is left aside", text);
            } else if (!seen.add(text.story().paragraphs())) {
                remark("the same text stands here again", text);
            } else {
                articles.add(text);
            }
        }
    }

    private List<NewsMl1Text> texts(XmlElement component, List<XmlElement> around) {
        List<XmlElement> path = new ArrayList<>(around);
        path.add(component);
        List<NewsMl1Text> texts = new ArrayList<>();
        if (BESIDE.matcher(component.at("role").attribute("FormalName")).matches()) {
            return texts;
        }
        for (XmlElement child : component.children()) {
            if (child.name().equals("newscomponent")) {
                texts.addAll(texts(child, path));
            } else if (child.name().equals("contentitem") && isText(child)) {
                NewsMl1Text text =
                        new NewsMl1Text(path, child, EnclosedText.read(child.at("datacontent"), type(child)));
                if (text.story().hasWords()) {
                    count(child);
                    texts.add(text);
                }
            }
        }
        boolean renditions = component.attribute("EquivalentsList").equals("yes") && texts.size() > 1;
        return renditions ? List.of(best(texts)) : texts;
    }

    private void count(XmlElement item) {
        if (++count > MOST) {
            throw new RejectedArticleException(
                    "too-large",
                    "a news item of more than " + MOST + " texts; have each sent as an item of its own",
                    item.line(),
                    1);
        }
    }

    private static boolean isText(XmlElement item) {
        String type = item.at("mediatype").attribute("FormalName").toLowerCase(Locale.ROOT);
        return TEXT.contains(type) && !item.at("encoding").exists();
    }

    private static String type(XmlElement item) {
        String format = item.at("format").attribute("FormalName");
        String type = item.at("mimetype").attribute("FormalName");
        return type.isEmpty() && format.equalsIgnoreCase("text") ? "text/plain" : type;
    }

    /** The English rendition of a text if there is one, else the first. */
    private NewsMl1Text best(List<NewsMl1Text> renditions) {
        int best = 0;
        for (int i = renditions.size() - 1; i >= 0; i--) {
            best = "en".equals(renditions.get(i).language(newsItem)) ? i : best;
        }
        for (int i = 0; i < renditions.size(); i++) {
            if (i != best) {
                String language = Objects.requireNonNullElse(renditions.get(i).language(newsItem), "the same language");
                remark("another rendition of this text, in " + language + ", is left aside", renditions.get(i));
            }
        }
        return renditions.get(best);
    }

    private void remark(String message, NewsMl1Text text) {
        remarks.add(new Note("rendition", message, text.item().line()));
    }
}

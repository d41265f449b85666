// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.text.Blanks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a page whose headings show that they aren't part of the article: "About the author", "More from the
 * Herald", "14 comments". Such a section ends at the next heading of its level; one that leads to other articles ends
 * at the next paragraph of running text, where the article resumes.
 */
final class PageSections {

    private static final String HEADINGS = "h2, h3, h4, h5, h6";

    /** Where a line in bold type may serve as a heading. */
    private static final String BOLD =
            ", p > strong:only-child, p > b:only-child, div > strong:only-child, div > b:only-child";

    private static final String HIGHER = "h1,h2,h3,h4,h5,h6";

    private static final int LONGEST_HEADING = 60;

    /** In letters of running text. */
    private static final int LEAST_LEFT = 150;

    /** In letters; a longer paragraph belongs to the article. */
    private static final int SHORTEST_PROSE = 50;

    private static final Pattern APART =
            Pattern.compile("(?i)(?:(?:more )?about the (?:authors?|writers?|reporters?|journalists?|contributors?)"
                    + "|(?:the|our|meet the) (?:authors?|contributors?)|written by.*|author"
                    + "|(?:\\d+ |no |all |reader |view |show )?(?:comments?|replies|responses)(?: ?\\(\\d+\\)| on .*)?|\\d+ thoughts? (?:on|about)\\b.*|leave a (?:reply|comment).*"
                    + "|join the (?:conversation|discussion).*|what do you think\\??|have your say.*"
                    + "|(?:sign up|subscribe)\\b.*|.*\\bnewsletters?\\b.*|never miss\\b.*|stay (?:informed|connected|up to date|in the loop)\\b.*|follow us\\b.*|get in touch.*|contact us.*"
                    + "|share (?:this|on|via|the)\\b.*|support (?:us|our|independent)\\b.*)\\W*");

    private static final Pattern LEADING_ON = Pattern.compile(
            "(?i)(?:related\\b.*|more (?:from|news|stories|articles|on this|in this|like this|for you|to read|coverage)\\b.*|more \\p{L}+(?: \\p{L}+)? (?:news|stories)"
                    + "|(?:also )?read (?:more|next|also|on)\\b.*|also read|also (?:on|in|from)\\b.*|see also|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|recommended\\b.*|suggested\\b.*"
                    + "|(?:the )?most (?:read|popular|viewed|shared|recent|commented)\\b.*|trending\\b.*|popular (?:posts|stories|articles|now)\\b.*|latest (?:news|stories|articles|posts|from)\\b.*|recent (?:posts|stories|articles|news)"
                    + "|don[’']t miss.*|up next.*|next up.*|further reading|editors?[’']? ?s? (?:picks?|choice)|top (?:stories|news)|what to read next|keep reading|continue reading|other (?:news|stories|articles)\\b.*|explore more.*"
                    + "|topics?|tags?|filed under|in this section|elsewhere|around the web|from (?:around )?the web|from our partners|sponsored\\b.*|promoted\\b.*)\\W*");

    private PageSections() {}

    /** Removes these sections, as long as some running text remains. */
    static void remove(Element body) {
        PageWeights weights = PageWeights.below(body);
        Set<Element> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
        int left = weights.of(body).prose();
        for (Element heading : body.select(HEADINGS + BOLD)) {
            String text = heading.text();
            boolean apart =
                    text.length() <= LONGEST_HEADING && APART.matcher(text).matches();
            boolean leadingOn =
                    text.length() <= LONGEST_HEADING && LEADING_ON.matcher(text).matches();
            boolean alone = heading.normalName().startsWith("h") || isAlone(heading);
            if (alone && (apart || leadingOn)) {
                List<Element> section = section(heading, body, leadingOn, weights);
                int prose = section.stream()
                        .filter(part -> !doomed.contains(part))
                        .mapToInt(part -> weights.of(part).prose())
                        .sum();
                if (left - prose >= LEAST_LEFT) {
                    doomed.addAll(section);
                    left -= prose;
                }
            }
        }
        PageClutter.remove(body, doomed::contains);
    }

    /** The heading and the elements that belong to it. */
    private static List<Element> section(Element heading, Element body, boolean leadingOn, PageWeights weights) {
        Element top = heading;
        for (Element around = top.parent();
                around != null
                        && !around.equals(body)
                        && weights.of(around).letters() == weights.of(heading).letters();
                around = around.parent()) {
            top = around;
        }
        int level = HIGHER.indexOf(heading.normalName());
        String end = level < 0 ? HIGHER : HIGHER.substring(0, level + 2);
        List<Element> section = new ArrayList<>(List.of(top));
        for (Element next = top.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            boolean resumes = leadingOn && isParagraph(next, weights.of(next));
            if (resumes || weights.of(next).headlines() > 0 || next.selectFirst(end) != null) {
                return section;
            }
            section.add(next);
        }
        return section;
    }

    private static boolean isAlone(Element bold) {
        Element line = bold.parent();
        return line != null && line.text().equals(bold.text());
    }

    private static boolean isParagraph(Element element, PageWeights.Weight weight) {
        return (element.nameIs("p") || element.nameIs("blockquote"))
                && weight.prose() >= SHORTEST_PROSE
                && weight.linkedShare() < 0.5;
    }

    /** Removes headings that nothing follows in an article. */
    static void removeTrailingHeadings(Element article) {
        for (Element last = lastWords(article); last != null; last = lastWords(article)) {
            Element heading = last.closest(HEADINGS);
            if (heading == null || heading.equals(article) || !isWithin(heading, article)) {
                return;
            }
            heading.remove();
        }
    }

    private static boolean isWithin(Element element, Element article) {
        return element.parents().contains(article);
    }

    /** The innermost element that holds the last words; null if there are none. */
    private static @Nullable Element lastWords(Element article) {
        TextNode[] last = new TextNode[1];
        article.traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && !Blanks.strip(text.getWholeText()).isEmpty()) {
                last[0] = text;
            }
        });
        return last[0] == null ? null : last[0].parent();
    }
}

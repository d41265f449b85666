// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.pipeline.RejectedArticleException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is beside an article, seen before anything is taken from it.
 *
 * @param isArticle whether it calls itself one
 * @param asksPassword whether it has a field for a password
 * @param scripts how many scripts it has
 */
record PageKind(boolean isArticle, boolean asksPassword, int scripts) {

    /** A news item of two sentences has as many words. */
    private static final int FEWEST_WORDS = 25;

    private static final int FEWEST_WORDS_OF_ARTICLE = 8;

    private static final int LEAST_SENTENCE = 8;

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’)\\]]*(?:\\s.*)?");

    private static final Pattern CONSENT = Pattern.compile("(?i).*\\b(?:cookies?|consent|privacy policy|personal data"
            + "|our partners|legitimate interests?|enable javascript|ad ?blocker)\\b.*");

    static PageKind of(Document page, boolean isArticle) {
        return new PageKind(
                isArticle,
                page.selectFirst("input[type=password]") != null,
                page.select("script").size());
    }

    /**
     * Lets an article pass.
     *
     * @param body the element that holds the most text
     * @param paragraphs its copy
     * @throws RejectedArticleException with the code {@code no-text}, if it is none
     */
    void requireArticle(Element body, List<String> paragraphs) {
        List<String> prose = paragraphs.stream().filter(PageKind::isProse).toList();
        long words = prose.stream().mapToLong(Words::count).sum();
        if (words < (isArticle ? FEWEST_WORDS_OF_ARTICLE : FEWEST_WORDS)) {
            throw new RejectedArticleException(Part.NO_TEXT, withoutProse());
        }
        long notices = prose.stream().filter(p -> CONSENT.matcher(p).matches()).count();
        if (!isArticle && notices * 2 > prose.size()) {
            throw new RejectedArticleException(
                    Part.NO_TEXT,
                    "this page is a notice on cookies or consent without an article;"
                            + " agree to it in a browser and save the page that comes then");
        }
        if (!isArticle && isIndex(body, prose.size())) {
            throw new RejectedArticleException(
                    Part.NO_TEXT,
                    "this page is a list of links to articles; give the pages of the articles themselves");
        }
    }

    private String withoutProse() {
        if (asksPassword) {
            return "this page asks to log in and holds no article; log in in a browser and save the page of the article";
        }
        if (scripts > 0) {
            return "this page holds no article text: its scripts would fetch it;"
                    + " save the page from a browser, as it stands when it is shown, or give the text itself";
        }
        return "this page holds no article text; give the page of an article, or its text";
    }

    /** A teaser is a headline with a link and a sentence or two. */
    private static boolean isIndex(Element body, int prose) {
        long headlines = body.select("h1, h2, h3, h4").stream()
                .filter(PageKind::isLinked)
                .count();
        return headlines >= 3 && prose <= 2 * headlines;
    }

    private static boolean isLinked(Element headline) {
        Element around = headline.parent();
        Element link = around != null && around.nameIs("a") ? around : headline.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }

    private static boolean isProse(String paragraph) {
        return Words.count(paragraph) >= LEAST_SENTENCE
                && SENTENCE.matcher(paragraph).matches();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.text.WordCount;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page might be other than an article, determined before anything is removed from it.
 *
 * @param isArticle whether it calls itself one
 * @param asksPassword whether it has a field for a password
 * @param scripts how many scripts it has
 * @param index the signs of a front page
 */
record PageKind(boolean isArticle, boolean asksPassword, int scripts, IndexSigns index) {

    /** A news item of two sentences has this many words. */
    private static final int FEWEST_WORDS = 25;

    private static final int FEWEST_WORDS_OF_ARTICLE = 8;

    private static final int LEAST_SENTENCE = 8;

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’)\\]]*(?:\\s.*)?");

    private static final Pattern CONSENT = Pattern.compile("(?i).*\\b(?:cookies?|consent|privacy policy|personal data"
            + "|our partners|legitimate interests?|enable javascript|ad ?blocker)\\b.*");

    /** @param address of the page; null where unknown */
    static PageKind of(Document page, boolean isArticle, @Nullable String address) {
        return new PageKind(
                isArticle,
                page.selectFirst("input[type=password]") != null,
                page.select("script").size(),
                IndexSigns.of(page, address));
    }

    /**
     * Rejects a page that is not an article.
     *
     * @param paragraphs its copy
     * @throws RejectedArticleException with the code {@code no-text}, if the page consists of links to articles, and
     *     with {@code no-body}, if its article can't be found
     */
    void requireArticle(List<String> paragraphs) {
        List<String> prose = paragraphs.stream().filter(PageKind::isProse).toList();
        long words = prose.stream().mapToLong(WordCount::count).sum();
        if (!isArticle && index.speakFor(prose.size(), words)) {
            throw new RejectedArticleException(
                    Part.NO_TEXT,
                    "this page is a list of links to articles; give the pages of the articles themselves");
        }
        if (words < (isArticle ? FEWEST_WORDS_OF_ARTICLE : FEWEST_WORDS)) {
            throw new RejectedArticleException(Part.NO_BODY, withoutProse());
        }
        long notices = prose.stream().filter(p -> CONSENT.matcher(p).matches()).count();
        if (!isArticle && notices * 2 > prose.size()) {
            throw new RejectedArticleException(
                    Part.NO_BODY,
                    "this page is a notice on cookies or consent without an article;"
                            + " accept it in a browser and save the page that comes then");
        }
    }

    private String withoutProse() {
        if (asksPassword) {
            return "this page asks to log in and holds no article; log in in a browser and save the page of the article";
        }
        if (scripts > 0) {
            return "no article text found in this page: its scripts would fetch it;"
                    + " save the page from a browser, as it stands when it is shown, or give the text itself";
        }
        return "no article text found in this page; give the page of an article, or its text";
    }

    private static boolean isProse(String paragraph) {
        return WordCount.count(paragraph) >= LEAST_SENTENCE
                && SENTENCE.matcher(paragraph).matches();
    }
}

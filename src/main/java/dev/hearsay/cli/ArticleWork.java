// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Outcome;
import java.util.List;
import java.util.StringTokenizer;

/** How much work articles take, in words: their words, and a fixed number for each article. */
final class ArticleWork {

    /** The work of an article besides its words, in words. */
    private static final int OF_AN_ARTICLE = 30;

    private ArticleWork() {}

    static long of(List<Outcome> outcomes) {
        long work = 0;
        for (Outcome outcome : outcomes) {
            work += OF_AN_ARTICLE;
            if (outcome instanceof Outcome.Extracted extracted) {
                work += new StringTokenizer(extracted.article().text()).countTokens();
            }
        }
        return work;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * How a sentence splitter split articles, and where it made errors.
 *
 * @param articles how many articles
 * @param sentences how many sentences
 * @param boundaries splits between sentences of one paragraph
 * @param insideRole splits inside a gold source or cue span: always wrong
 * @param insideQuotation splits inside a quotation
 * @param unendedInQuotation splits inside a quotation that do not follow a mark that ends a sentence
 * @param afterAbbreviation splits after an abbreviation after which the sentence continues
 * @param missed places inside sentences that look like an end: a mark that ends a sentence, a space and a capital, and no
 *     abbreviation before. An upper bound: a question in mid-sentence also counts
 */
public record BoundaryCounts(
        int articles,
        int sentences,
        int boundaries,
        int insideRole,
        int insideQuotation,
        int unendedInQuotation,
        int afterAbbreviation,
        int missed) {

    /** The counts for no articles. */
    public static final BoundaryCounts NONE = new BoundaryCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** The sum of two counts. */
    public BoundaryCounts plus(BoundaryCounts more) {
        return new BoundaryCounts(
                articles + more.articles,
                sentences + more.sentences,
                boundaries + more.boundaries,
                insideRole + more.insideRole,
                insideQuotation + more.insideQuotation,
                unendedInQuotation + more.unendedInQuotation,
                afterAbbreviation + more.afterAbbreviation,
                missed + more.missed);
    }
}

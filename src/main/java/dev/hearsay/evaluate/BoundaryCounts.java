// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * How a sentence splitter cut articles, and where it went wrong.
 *
 * @param articles how many articles
 * @param sentences how many sentences
 * @param boundaries cuts between sentences of one paragraph
 * @param insideRole of the cuts, those inside a gold source or cue span: always wrong
 * @param insideQuotation of the cuts, those inside a quotation
 * @param unendedInQuotation of the cuts inside a quotation, those that follow no mark that ends a sentence
 * @param afterAbbreviation of the cuts, those after an abbreviation after which the sentence goes on
 * @param missed places inside sentences that look like an end: a mark that ends a sentence, a space and a
 *     capital, and no abbreviation before. An upper bound: a question asked in the middle counts, too
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

    /** Of no article. */
    public static final BoundaryCounts NONE = new BoundaryCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of both together. */
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

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

/** The end of an organization's name that a recognizer cut short: "Court of Appeals for the Fifth Coast". */
final class OrganizationEnd {

    private OrganizationEnd() {}

    /** @param found the end of the name by the recognizer */
    static int of(SentenceWords sentence, int found) {
        int i = sentence.from(found);
        boolean joins = i < sentence.size() && sentence.word(i).lower().equals("for");
        int first =
                joins && i + 1 < sentence.size() && sentence.word(i + 1).lower().equals("the") ? i + 2 : i + 1;
        int last = first;
        while (joins && last < sentence.size() && sentence.word(last).isCapitalized()) {
            last++;
        }
        return joins && last > first ? sentence.word(last - 1).span().end() : found;
    }
}

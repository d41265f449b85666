// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.Verification;

/** The result of a verification, in one line. */
final class VerificationSummary {

    private VerificationSummary() {}

    static String of(Verification result) {
        String claims = result.failed() == 0
                ? Quantity.of(result.claims(), "claim") + " of " + Quantity.of(result.articles(), "article") + " "
                        + (result.claims() == 1 ? "holds" : "hold")
                : String.format(
                        "%,d of %s %s not hold",
                        result.failed(), Quantity.of(result.claims(), "claim"), result.failed() == 1 ? "does" : "do");
        String changed = result.changed() == 0
                ? ""
                : String.format(
                        "; %,d of %s %s changed since",
                        result.changed(),
                        Quantity.of(result.articles(), "article"),
                        result.changed() == 1 ? "has" : "have");
        String gone = result.gone() == 0
                ? ""
                : "; of " + Quantity.of(result.gone(), "article") + " only the text in the database could be read";
        return claims + changed + gone;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.model.Metadata;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the articles of documents and extracts their claims, on any machine.
 *
 * @param intake how documents are read
 * @param defaults what applies where an article does not state otherwise
 * @param extraction which claims are found
 */
record PieceTask(IntakeOptions intake, Metadata defaults, ExtractionSettings extraction) implements Serializable {

    /** The task with the models of this virtual machine, which are loaded if they are not. */
    Function<Piece, List<Outcome>> loaded() {
        Hearsay hearsay = LoadedModels.of(extraction);
        return new ArticleTask(intake, defaults, article -> extraction.annotate(hearsay, article))::run;
    }
}

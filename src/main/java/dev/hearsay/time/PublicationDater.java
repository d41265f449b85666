// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Document;
import dev.hearsay.model.StatementDate;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Dater;
import dev.hearsay.pipeline.Layer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Takes the day of publication for the day of each statement; where that is not known, says so: never today. */
public final class PublicationDater implements Dater {

    public static final Contract CONTRACT =
            new Contract("dates of publication", Set.of(Layer.ATTRIBUTIONS), Set.of(Layer.DATES));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<StatementDate> date(Document document) {
        LocalDate published = document.article().metadata().published();
        StatementDate date = published == null
                ? new StatementDate(null, null, DateBasis.UNKNOWN, null, "the article has no date of publication")
                : new StatementDate(
                        published.toString(),
                        DatePrecision.DAY,
                        DateBasis.PUBLISHED,
                        null,
                        "the article's date of publication");
        return Collections.nCopies(document.attributions().size(), date);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Document;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.TimeRecognizer;
import java.util.List;
import java.util.Set;

/**
 * The days, weeks, months and years that an article names, found by a grammar. A day without a year and "last week" are
 * counted back from the day on which the article was written; "the next day" from the time that the article itself
 * named last, which is why it must be known what others are quoted as saying.
 */
public final class WrittenTimes implements TimeRecognizer {

    public static final Contract CONTRACT =
            new Contract("time expressions", Set.of(Layer.QUOTATIONS, Layer.ATTRIBUTIONS), Set.of(Layer.TIMES));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<TimeExpression> recognize(Document document) {
        List<TimePhrase> phrases =
                TimePhrases.in(document.article().copy(), DocumentCreationTime.of(document.article()));
        return AnaphoricTimes.resolve(phrases, new Narration(document));
    }
}

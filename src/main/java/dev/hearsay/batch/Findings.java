// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.PublicationStatus;
import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import dev.hearsay.output.NamedArticles;
import java.util.ArrayList;
import java.util.List;

/** What a run found besides claims: articles without claims, and likely duplicates. */
public final class Findings {

    private final NamedArticles.Collector<ArticleName> empty = new NamedArticles.Collector<>();
    private final NamedArticles.Collector<LikelyDuplicate> duplicates = new NamedArticles.Collector<>();
    private final StoryIndex stories = new StoryIndex();

    /** Articles without claims, in order. */
    public NamedArticles<ArticleName> empty() {
        return empty.named();
    }

    /** Articles that are likely duplicates of an earlier one, in order. */
    public NamedArticles<LikelyDuplicate> duplicates() {
        return duplicates.named();
    }

    /** The findings of the outcomes of a step, which are not yet added. */
    StepFindings of(List<Outcome> outcomes) {
        List<LikelyDuplicate> found = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                stories.add(extracted.article()).ifPresent(found::add);
            }
        }
        return new StepFindings(empty(outcomes), found);
    }

    /** The articles without claims, except those that their publisher has withdrawn. */
    static List<ArticleName> empty(List<Outcome> outcomes) {
        List<ArticleName> empty = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted
                    && extracted.claims().isEmpty()
                    && extracted.article().metadata().status() != PublicationStatus.CANCELED) {
                empty.add(ArticleName.of(extracted.article()));
            }
        }
        return empty;
    }

    void add(StepFindings step) {
        step.empty().forEach(empty::add);
        step.duplicates().forEach(duplicates::add);
    }
}

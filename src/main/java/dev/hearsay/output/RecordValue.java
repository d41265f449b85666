// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.StatementDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a field's value is taken from what the record is made from; null where there is none. */
@FunctionalInterface
interface RecordValue extends Function<RecordSubject, @Nullable Object> {

    static RecordValue constant(Object value) {
        return subject -> value;
    }

    static RecordValue article(Function<Article, @Nullable Object> value) {
        return subject -> value.apply(subject.article());
    }

    static RecordValue metadata(Function<Metadata, @Nullable Object> value) {
        return subject -> value.apply(subject.article().metadata());
    }

    static RecordValue claim(Function<Claim, @Nullable Object> value) {
        return subject -> subject.claim() == null ? null : value.apply(subject.claim());
    }

    static RecordValue speaker(Function<Speaker, @Nullable Object> value) {
        return subject -> subject.speaker() == null ? null : value.apply(subject.speaker());
    }

    static RecordValue cue(Function<Cue, @Nullable Object> value) {
        return claim(claim -> claim.cue() == null ? null : value.apply(claim.cue()));
    }

    static RecordValue date(Function<StatementDate, @Nullable Object> value) {
        return claim(claim -> value.apply(claim.date()));
    }

    /** The words of a passage. */
    static <T> Function<T, @Nullable Object> words(Function<T, @Nullable Passage> passage) {
        return of -> {
            Passage found = passage.apply(of);
            return found == null ? null : found.text();
        };
    }

    /** The spans of a passage. */
    static <T> Function<T, @Nullable Object> spans(Function<T, @Nullable Passage> passage) {
        return of -> {
            Passage found = passage.apply(of);
            return found == null ? null : found.spans();
        };
    }
}

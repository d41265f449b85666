// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.Words;
import dev.hearsay.output.store.ClaimKey;
import dev.hearsay.output.store.ClaimQuery;
import dev.hearsay.output.store.SearchWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters that choose claims, for the routes that look them up. */
final class ClaimParameters {

    private static final List<String> NAMES = List.of(
            "speaker",
            "person",
            "kind",
            "stance",
            "speech",
            "negated",
            "anonymous",
            "min_confidence",
            "min_checkworthy",
            "from",
            "until",
            "q");

    private ClaimParameters() {}

    /** Their names, and others of the route. */
    static String[] and(String... others) {
        return Stream.concat(NAMES.stream(), Stream.of(others)).toArray(String[]::new);
    }

    /**
     * The claims that they choose.
     *
     * @param order in which they come; null for the order in which they were written
     * @param after where the page before ended; null for the first page
     * @param limit the most claims of a page
     */
    static ClaimQuery query(Parameters parameters, @Nullable ClaimOrder order, @Nullable ClaimKey after, int limit) {
        ClaimFilter filter = new ClaimFilter(
                parameters.read("speaker", NameFilter::new),
                words(parameters.someOf("kind", ClaimKind.class)),
                days(parameters),
                null,
                parameters.share("min_checkworthy"));
        return new ClaimQuery(
                filter,
                words(parameters.someOf("stance", Stance.class)),
                words(parameters.someOf("speech", Speech.class)),
                parameters.truth("negated"),
                parameters.truth("anonymous"),
                parameters.share("min_confidence"),
                parameters.read("q", SearchWords::of),
                parameters.text("person"),
                null,
                order,
                after,
                limit);
    }

    private static Set<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Words::of).collect(Collectors.toSet());
    }

    private static @Nullable DayRange days(Parameters parameters) {
        DayRange from = parameters.read("from", ClaimParameters::range);
        DayRange until = parameters.read("until", ClaimParameters::range);
        return from == null && until == null ? null : DayRange.between(from, until);
    }

    private static DayRange range(String value) {
        return DayRange.parse(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is a day, week, month or year such as 2025-05-16, 2025-W20, 2025-05 or 2025"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are looked for; null and empty accept all.
 *
 * @param speaker one of whose speakers it must be
 * @param kinds of which it must be
 * @param days of which its date must cover one; a claim without a date then has none
 * @param words that its content must have
 * @param minCheckworthy how check-worthy it must be at least; a claim that has no such figure then is not accepted
 */
public record ClaimFilter(
        @Nullable NameFilter speaker,
        Set<String> kinds,
        @Nullable DayRange days,
        @Nullable WordFilter words,
        @Nullable Double minCheckworthy) {

    /** Accepts every claim. */
    public static final ClaimFilter ALL = new ClaimFilter(null, Set.of(), null, null, null);

    public ClaimFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a claim is looked for. */
    public boolean accepts(WrittenClaim claim) {
        return isBySpeaker(claim)
                && (kinds.isEmpty()
                        || (claim.facts().kind() != null
                                && kinds.contains(claim.facts().kind())))
                && isInDays(claim)
                && isCheckworthy(claim)
                && (words == null
                        || claim.words("content").filter(words::accepts).isPresent());
    }

    private boolean isBySpeaker(WrittenClaim claim) {
        NameFilter name = speaker;
        return name == null
                || claim.speakers().stream().anyMatch(speaker -> name.accepts(speaker.name(), speaker.id()));
    }

    private boolean isCheckworthy(WrittenClaim claim) {
        Double figure = claim.facts().checkworthy();
        return minCheckworthy == null || (figure != null && figure >= minCheckworthy);
    }

    private boolean isInDays(WrittenClaim claim) {
        DayRange range = days;
        Optional<DayRange> date = claim.facts().date().days();
        return range == null || date.filter(range::overlaps).isPresent();
    }
}

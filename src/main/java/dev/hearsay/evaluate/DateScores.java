// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The results for dates.
 *
 * @param near stated dates whose words stand in the paragraph of the cue
 * @param carried stated dates whose words stand elsewhere
 * @param byPublication right dates of either kind that are the day of publication because no other was found
 * @param unstated attributions without a stated date
 * @param invented of these, those whose claim reports a stated date
 * @param anotherDay of the invented dates, those that the day of publication does not lie in
 */
public record DateScores(Share near, Share carried, int byPublication, int unstated, int invented, int anotherDay) {

    static final DateScores NONE = new DateScores(Share.NONE, Share.NONE, 0, 0, 0, 0);

    /** All stated dates. */
    public Share stated() {
        return new Share(near.right() + carried.right(), near.of() + carried.of());
    }

    /** Attributions without a stated date whose claim reports none. */
    public Share none() {
        return new Share(unstated - invented, unstated);
    }

    DateScores plusStated(PredictedClaim claim, boolean isNear, boolean isRight) {
        boolean published = isRight && "published".equals(claim.dateBasis());
        return new DateScores(
                isNear ? near.plus(isRight) : near,
                isNear ? carried : carried.plus(isRight),
                byPublication + (published ? 1 : 0),
                unstated,
                invented,
                anotherDay);
    }

    /** @param published the day of publication as the claims have it; null if none has */
    DateScores plusUnstated(PredictedClaim claim, @Nullable String published) {
        boolean isInvented = claim.isDatedByWords();
        String date = claim.date();
        boolean isThatDay = published != null && date != null && StatedDate.fits(published, date);
        return new DateScores(
                near,
                carried,
                byPublication,
                unstated + 1,
                invented + (isInvented ? 1 : 0),
                anotherDay + (isInvented && !isThatDay ? 1 : 0));
    }
}

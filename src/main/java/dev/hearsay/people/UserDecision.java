// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.List;

/**
 * What a user decided about people, and has not taken back.
 *
 * @param id later ones have greater ids
 * @param split whether the appearances of {@code one} were split off, each from everybody else; else the two sides were joined
 * @param one ids of appearances in order
 * @param other those of the other side of a join; empty for a split
 */
public record UserDecision(long id, boolean split, List<String> one, List<String> other) {

    public UserDecision {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}

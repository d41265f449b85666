// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What users decided, as far as it concerns the appearances that are there. */
final class UserDecisions {

    private final Map<String, Long> splits = new HashMap<>();
    private final List<UserDecision> joins = new ArrayList<>();
    private final Set<String> present;

    UserDecisions(Collection<UserDecision> decisions, Set<String> present) {
        this.present = present;
        decisions.stream().sorted(Comparator.comparingLong(UserDecision::id)).forEach(decision -> {
            if (decision.split()) {
                decision.one().forEach(id -> splits.put(id, decision.id()));
            } else {
                joins.add(decision);
            }
        });
    }

    /** Whether an appearance was split off, and so is left to users. */
    boolean isSplit(String appearance) {
        return splits.containsKey(appearance);
    }

    /** Two appearances of one person. */
    record Join(String one, String other, long decision) {}

    List<Join> joins() {
        List<Join> found = new ArrayList<>();
        for (UserDecision join : joins) {
            Optional<String> one = first(join.one(), join.id());
            Optional<String> other = first(join.other(), join.id());
            if (one.isPresent() && other.isPresent()) {
                found.add(new Join(one.get(), other.get(), join.id()));
            }
        }
        return found;
    }

    /** Which of one side stands for it: the first that is still there and was not split off later. */
    private Optional<String> first(List<String> side, long decision) {
        return side.stream()
                .filter(present::contains)
                .filter(id -> splits.getOrDefault(id, 0L) < decision)
                .findFirst();
    }
}

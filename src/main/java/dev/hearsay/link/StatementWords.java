// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sayings of one statement beside its fullest wording. */
final class StatementWords {

    private final Map<Long, Wording> wordings;
    private final List<Saying> sayings;

    /** @param sayings the earliest first */
    StatementWords(Map<Long, Wording> wordings, List<Saying> sayings) {
        this.wordings = wordings;
        this.sayings = sayings;
    }

    Map<Long, Placement> placements() {
        String id = "st_" + HexFormat.of().toHexDigits(sayings.get(0).id());
        boolean disputed = Utterances.areDisputed(sayings);
        Wording full = fullest();
        Map<Long, Placement> ofWordings = new HashMap<>();
        Map<Long, Placement> placements = new HashMap<>();
        for (Saying saying : sayings) {
            placements.put(
                    saying.id(),
                    ofWordings.computeIfAbsent(
                            saying.wording(), wording -> placement(id, disputed, full, wording(saying))));
        }
        return placements;
    }

    /** The longest; of several the one that was first said. */
    private Wording fullest() {
        Wording full = wording(sayings.get(0));
        for (Saying saying : sayings) {
            full = wording(saying).size() > full.size() ? wording(saying) : full;
        }
        return full;
    }

    private Wording wording(Saying saying) {
        return Objects.requireNonNull(wordings.get(saying.wording()));
    }

    private static Placement placement(String id, boolean disputed, Wording full, Wording wording) {
        LinkKind kind = Comparison.of(full, wording).map(Likeness::kind).orElse(LinkKind.ALTERED);
        List<String> dropped = kind == LinkKind.VERBATIM
                ? List.of()
                : Qualifications.dropped(full, wording, kind == LinkKind.PARAPHRASE);
        return new Placement(id, kind, dropped, disputed);
    }
}

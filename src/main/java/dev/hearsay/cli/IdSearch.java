// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.WrittenClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds claims by their ids or beginnings of ids; the prefix {@code c_} may be omitted. */
final class IdSearch {

    /** The most claims kept for one beginning: a beginning that more ids have does not identify a claim. */
    private static final int KEPT = 8;

    private final List<Asked> all;

    /** The claims that one id or beginning has found. */
    private static final class Asked {

        private final String asked;
        private final String prefix;
        private final List<WrittenClaim> exact = new ArrayList<>();
        private final List<WrittenClaim> begun = new ArrayList<>();

        Asked(String asked) {
            this.asked = asked;
            this.prefix = asked.startsWith("c_") ? asked : "c_" + asked;
        }

        void offer(WrittenClaim claim) {
            if (claim.id().equals(prefix) || claim.id().equals(asked)) {
                exact.add(claim);
            } else if (claim.id().startsWith(prefix) && begun.size() < KEPT) {
                begun.add(claim);
            }
        }

        /** Claims of several articles may have the same id. */
        List<WrittenClaim> found() {
            return exact.isEmpty() ? begun : exact;
        }

        Set<String> ids() {
            return found().stream().map(WrittenClaim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    IdSearch(List<String> ids) {
        this.all = ids.stream().map(Asked::new).toList();
    }

    /** Searches claims. */
    void through(ClaimInput input, Streams streams) throws UsageException, IOException {
        if (input.database() == null) {
            try (ClaimReader reader = input.claims(streams)) {
                offer(all, reader, streams);
            }
            return;
        }
        for (Asked asked : all) {
            try (ClaimReader reader = input.database().withPrefix(asked.prefix)) {
                offer(List.of(asked), reader, streams);
            }
        }
    }

    private static void offer(List<Asked> all, ClaimReader reader, Streams streams) throws IOException {
        try (ReadableClaims claims = new ReadableClaims(reader, streams)) {
            for (WrittenClaim claim = claims.next(); claim != null; claim = claims.next()) {
                for (Asked asked : all) {
                    asked.offer(claim);
                }
            }
        }
    }

    /** The claims found, in the order in which they were asked for. */
    List<WrittenClaim> found() {
        return all.stream()
                .filter(asked -> asked.ids().size() == 1)
                .flatMap(asked -> asked.found().stream())
                .toList();
    }

    /** Messages about ids that match no claim, or several. */
    List<String> troubles(String input) {
        List<String> troubles = new ArrayList<>();
        for (Asked asked : all) {
            Set<String> ids = asked.ids();
            if (ids.isEmpty()) {
                troubles.add("there is no claim '" + asked.asked + "' in " + input);
            } else if (ids.size() > 1) {
                troubles.add("'" + asked.asked + "' begins the ids of several claims: "
                        + ids.stream().limit(KEPT - 1L).collect(Collectors.joining(", "))
                        + (ids.size() == KEPT ? ", …" : ""));
            }
        }
        return troubles;
    }
}

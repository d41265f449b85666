// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.Inflections;
import dev.hearsay.pipeline.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cues that we know, by each of their forms. Immutable. */
final class CueLexicon {

    private static final String TABLE = "cues.tsv";

    private final Map<String, List<CueEntry>> words = new HashMap<>();
    private final Map<String, List<CuePhrase>> phrases = new HashMap<>();

    /** @param lines of a table of cues */
    CueLexicon(List<CueTable.Line> lines) {
        for (CueTable.Line line : lines) {
            for (String spelling : line.spellings()) {
                forms(spelling, line).forEach(form -> add(form, line.entry()));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (CuePhrase phrase) -> -phrase.words().size())));
    }

    /**
     * The lexicon of this version.
     *
     * @throws IllegalStateException if the table isn't in the jar
     * @throws IllegalArgumentException if it is malformed
     */
    static CueLexicon load() {
        return new CueLexicon(CueTable.read(TABLE, WordTable.lines(CueLexicon.class, TABLE)));
    }

    /** The entries of a single word, given in lower case; empty if it is not a cue. */
    List<CueEntry> entries(String form) {
        return words.getOrDefault(form, List.of());
    }

    /** The phrases whose first word is this one, given in lower case; the longest first. */
    List<CuePhrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    static Set<String> forms(String spelling, CueTable.Line line) {
        return switch (line.entry().part()) {
            case VERB, LIGHT -> Inflections.ofVerb(spelling, line.irregular());
            case NOUN -> Inflections.ofNoun(spelling, line.irregular());
            case FIXED, ADJECTIVE, ADVERB -> Set.of(spelling);
        };
    }

    private void add(String form, CueEntry entry) {
        List<String> parts = List.of(form.split(" ", -1));
        if (parts.size() == 1) {
            List<CueEntry> entries = words.computeIfAbsent(form, key -> new ArrayList<>());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        } else {
            phrases.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(new CuePhrase(parts, entry));
        }
    }
}

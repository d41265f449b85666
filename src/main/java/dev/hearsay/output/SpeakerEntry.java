// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One speaker while claims are counted. */
final class SpeakerEntry {

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final Map<String, Integer> roles = new LinkedHashMap<>();
    private @Nullable String id;
    private @Nullable WrittenArticle article;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long claims;
    private long articles;

    void add(WrittenClaim claim, WrittenSpeaker speaker) {
        claims++;
        if (!claim.article().equals(article)) {
            article = claim.article();
            articles++;
        }
        id = speaker.id();
        names.merge(speaker.name(), 1, Integer::sum);
        if (speaker.type() != null) {
            types.merge(speaker.type(), 1, Integer::sum);
        }
        if (speaker.role() != null) {
            roles.merge(speaker.role(), 1, Integer::sum);
        }
        claim.facts().date().days().ifPresent(this::add);
    }

    private void add(DayRange days) {
        first = first == null || days.first().isBefore(first) ? days.first() : first;
        last = last == null || days.last().isAfter(last) ? days.last() : last;
    }

    SpeakerCount count() {
        return new SpeakerCount(
                byFrequency(names).get(0),
                id,
                byFrequency(types).stream().findFirst().orElse(null),
                claims,
                articles,
                first,
                last,
                byFrequency(roles));
    }

    private static List<String> byFrequency(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

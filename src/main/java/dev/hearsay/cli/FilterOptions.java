// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.WordFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options that choose claims, which several commands have. */
final class FilterOptions {

    /** The options by their long names; each takes a value. */
    static final List<String> NAMES = List.of("speaker", "kind", "from", "until", "grep", "min-checkworthy");

    private FilterOptions() {}

    static ClaimFilter filter(CommandLineOptions line) throws UsageException {
        String speaker = line.value("speaker");
        String words = line.value("grep");
        try {
            return new ClaimFilter(
                    speaker == null ? null : new NameFilter(speaker),
                    line.has("kind") ? kinds(line.someOf("kind", ClaimKind.class)) : Set.of(),
                    days(line),
                    words == null ? null : new WordFilter(words),
                    line.share("min-checkworthy"));
        } catch (IllegalArgumentException e) {
            throw new UsageException((words == null ? "--speaker: " : "--grep: ") + e.getMessage());
        }
    }

    private static Set<String> kinds(Set<ClaimKind> kinds) {
        return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static @Nullable DayRange days(CommandLineOptions line) throws UsageException {
        DayRange from = range(line, "from");
        DayRange until = range(line, "until");
        if (from == null && until == null) {
            return null;
        }
        DayRange days = DayRange.between(from, until);
        if (days.last().isBefore(days.first())) {
            throw new UsageException("--from " + line.value("from") + " is later than --until " + line.value("until"));
        }
        return days;
    }

    private static @Nullable DayRange range(CommandLineOptions line, String name) throws UsageException {
        String value = line.value(name);
        if (value == null) {
            return null;
        }
        return DayRange.parse(value)
                .orElseThrow(() -> new UsageException("--" + name + " takes a day such as 2025-05-16, a month such as"
                        + " 2025-05 or a year, not '" + value + "'"));
    }
}

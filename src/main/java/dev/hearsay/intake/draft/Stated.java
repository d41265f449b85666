// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.text.Blanks;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.PublicationStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads values as feeds state them: of several candidates the first usable one counts. */
public final class Stated {

    private Stated() {}

    /** The first that isn't blank; null where all are. */
    public static @Nullable String first(@Nullable String... candidates) {
        return Arrays.stream(candidates)
                .filter(Objects::nonNull)
                .map(Blanks::collapse)
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The first that names a day; null if none does, as in an unfilled template. */
    public static @Nullable LocalDate day(String... candidates) {
        return Arrays.stream(candidates)
                .map(candidate -> ParsedDate.of(Blanks.strip(candidate)).day())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The ISO 639-1 code of the first that names a language; null where none does. */
    public static @Nullable String language(String... candidates) {
        return Arrays.stream(candidates)
                .filter(candidate -> !candidate.isEmpty())
                .flatMap(candidate -> LanguageName.code(candidate).stream())
                .findFirst()
                .orElse(null);
    }

    /** The stricter of two: an enclosed article isn't usable where what encloses it is not. */
    public static PublicationStatus stricter(PublicationStatus one, PublicationStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The last part of a code or an address, such as "REUTERS" of "nprov:REUTERS". */
    public static String code(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassiveCuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "nobody",
            value = {
                // text; cue; source; what remains of it
                "The court was told it sank. => was told => The court => nobody",
                "The court was later told it sank. => later told => The court => nobody",
                "Crews have been repeatedly warned of ice. => warned of => Crews => nobody",
                "Crews were told by the mate it sank. => were told => the mate => the mate",
                "The court told him it sank. => told => The court => The court",
                "She was sure, and told him it sank. => told => She => She",
                "The fleet is assured of a prize. => is assured of => The fleet => The fleet",
                "Was it ice? They told him so. => told => They => They"
            })
    void theSubjectOfAPassiveIsNotTheSource(String text, String cue, String source, String left) {
        Attribution found = new Attribution(
                List.of(span(text, source)),
                List.of(span(text, cue)),
                List.of(new Span(text.length() - 3, text.length())),
                0.9);
        assertThat(new PassiveCues(text).withoutSubject(found).source())
                .isEqualTo(left == null ? List.of() : List.of(span(text, left)));
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}

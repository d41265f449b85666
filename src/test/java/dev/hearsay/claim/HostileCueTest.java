// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCueTest {

    private static final CueReader READER = new CueReader();

    private static CueReading readAll(String text) {
        List<Span> all = List.of(new Span(0, text.length()));
        return READER.read(CueContext.of(text, new SpanIndex(List.of()), new Attribution(all, all, all, 1), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\n\t",
                "…",
                "'",
                "’",
                "''s",
                "'s",
                "n't",
                "-",
                "--said--",
                "s'",
                "\ud83d",
                "👍",
                "👍 said 👍",
                "𝐬𝐚𝐢𝐝",
                "говорит",
                "言った",
                "\u0000",
                "not",
                "no",
                "to",
                "declined",
                "declined to",
                "ing",
                "ed",
                "es",
                "s"
            })
    void aStrangeCueIsRead(String cue) {
        assertThatCode(() -> readAll(cue)).doesNotThrowAnyException();
    }

    static Stream<String> long100k() {
        return Stream.of(
                        "said ", "not ", "a", "a-", "a'", "’s", "made ", "to the ", ",", "? ", "\n\n", "👍", "ing",
                        "no one ")
                .map(part -> part.repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("long100k")
    void aLongOneIsReadInTime(String cue) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readAll(cue));
    }

    @Test
    void noCueIsANeutralStatement() {
        Attribution attribution = new Attribution(List.of(), List.of(), List.of(new Span(0, 4)), 1);
        CueReading reading = READER.read(CueContext.of("Rain", new SpanIndex(List.of()), attribution, false));
        assertThat(reading.negated()).isFalse();
        assertThat(reading.lemma()).isEmpty();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.language.CueWindows;
import dev.hearsay.language.TaggedText;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCueTest {

    private static final CueReader READER = new CueReader();

    private static Document document(String text) {
        List<Span> all = List.of(new Span(0, text.length()));
        return TaggedText.of(text, List.of(new Attribution(all, all, all, 1)));
    }

    private static CueReading read(Document document) {
        String text = document.article().text();
        return READER.read(text, new CueWindows(document).of(0).orElse(null), true);
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
        assertThatCode(() -> read(document(cue))).doesNotThrowAnyException();
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "said ", "not ", "a", "a-", "a'", "’s", "made ", "to the ", ",", "? ", "\n\n", "👍", "ing",
                        "no one ")
                .map(part -> part.repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aLongOneIsReadInTime(String cue) {
        Document document = document(cue);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(document));
    }

    @Test
    void noCueIsANeutralStatement() {
        CueReading reading = READER.read("", null, false);
        assertThat(reading.negated()).isFalse();
        assertThat(reading.lemma()).isEmpty();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

    private static List<CueTable.Line> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream("cues.tsv"))) {
            return CueTable.read(
                    "cues.tsv",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void everyKindStanceAndPartIsUsed() throws IOException {
        List<CueEntry> entries = table().stream().map(CueTable.Line::entry).toList();
        assertThat(entries).hasSizeGreaterThan(1000);
        assertThat(entries).extracting(CueEntry::kind).contains(ClaimKind.values());
        assertThat(entries).extracting(CueEntry::stance).contains(Stance.values());
        assertThat(entries).extracting(CueEntry::part).contains(CuePart.values());
    }

    @Test
    void lemmasAreInLowerCase() throws IOException {
        assertThat(table().stream().flatMap(line -> line.spellings().stream()))
                .allMatch(lemma -> lemma.matches("[a-z]+(?:[ -][a-z]+)*"));
    }

    @Test
    void noFormIsThatOfTwoLemmasOfOnePart() throws IOException {
        Map<String, String> lemmas = new HashMap<>();
        TreeSet<String> twice = new TreeSet<>();
        for (CueTable.Line line : table()) {
            for (String spelling : line.spellings()) {
                for (String form : CueLexicon.forms(spelling, line)) {
                    String key = form
                            + (line.entry().part().isVerb()
                                    ? "/VERB"
                                    : "/" + line.entry().part());
                    String other = lemmas.putIfAbsent(key, line.entry().lemma());
                    if (other != null && !other.equals(line.entry().lemma())) {
                        twice.add(key + ": " + other + ", " + line.entry().lemma());
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "say;verb;statement;neutral;-                |cues:2: 6 cells separated by tabs are needed:"
                        + " 'say;verb;statement;neutral;-'",
                "say;verb;statement;;-;-                     |cues:2: 6 cells separated by tabs are needed:"
                        + " 'say;verb;statement;;-;-'",
                "say;werb;statement;neutral;-;-              |cues:2: no CuePart: 'werb'",
                "say;verb;assertion;neutral;-;-              |cues:2: no ClaimKind: 'assertion'",
                "say;verb;statement;Neutral;-;-              |cues:2: no Stance: 'Neutral'",
                "tell;light;statement;neutral;-;-            |cues:2: 'tell' is there already as light",
            })
    void aMalformedLineIsNamed(String line, String message) {
        List<String> lines =
                List.of("tell;verb;statement;neutral;directive;told".replace(';', '\t'), line.replace(';', '\t'));
        assertThatThrownBy(() -> CueTable.read("cues", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.replace(';', '\t'));
    }
}

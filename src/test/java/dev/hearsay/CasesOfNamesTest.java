// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copy whose characters, abbreviations or line ends broke a name. */
class CasesOfNamesTest {

    private static final Hearsay LIGHT =
            Hearsay.builder().engine(Engine.OPENNLP).build();

    private static final List<Hearsay> ENGINES = List.of(SharedHearsay.usual(), LIGHT);

    @ParameterizedTest
    @CsvSource({
        "11-no-break-space-a, Ulla Prane;Piet Okafor",
        "12-decomposed-accents-a, José Nuñez;François Tremblay;José Nuñez;Renée Coté",
        "13-soft-hyphen-a, Ulla Prane;Piet Okafor",
        "28-initials-a, R. J. Harkness Jr.;Maeve T. Dunn",
        "29-ranks-a, A. B. Corliss Jr.;A. B. Corliss Jr.",
        "50-nickname-a, A trader known to everyone as ‘the Duke’;Margit “Red” Oller;Margit “Red” Oller",
        "07-no-full-stop-a, Piet Okafor;Ana Lis"
    })
    void speakersHaveTheirWholeNames(String name, String speakers) throws IOException {
        String text = resource("/cases/" + name + ".txt");
        for (Hearsay hearsay : ENGINES) {
            Article article =
                    Article.of(name, text.substring(text.indexOf('\n')).strip());
            assertThat(hearsay.extract(article))
                    .flatExtracting(Claim::speakers)
                    .extracting(Speaker::name)
                    .containsExactly(speakers.split(";", -1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'The council met. Mayor Ulla\u202FPra\u200Bne said on Tuesday that the bridge was safe.', Ulla Prane",
        "'The council met. Brig. Gen. Tomas E. Varga said on Tuesday that the bridge was safe.', Tomas E. Varga",
        "'“The bridge is safe,” said Anton (Tony) Merrow, who leads the group.', Anton Merrow"
    })
    void variationsToo(String text, String speaker) {
        for (Hearsay hearsay : ENGINES) {
            for (Claim claim : hearsay.extract(Article.of("note", text))) {
                assertThat(claim.content().text())
                        .isEqualTo(claim.content().spans().get(0).in(text));
                assertThat(claim.speakers()).extracting(Speaker::name).containsExactly(speaker);
            }
            assertThat(hearsay.extract(Article.of("note", text))).isNotEmpty();
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(CasesOfNamesTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

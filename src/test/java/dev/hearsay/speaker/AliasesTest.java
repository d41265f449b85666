// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasesTest {

    @TempDir
    Path folder;

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("aliases.csv"), lines);
    }

    @Test
    void aNameAndItsAliasesHaveTheUsersIdentifier() throws IOException {
        Aliases aliases =
                Aliases.read(file("id,name,aliases\np1,Ada Merrow,A. Merrow; Merrow\np2,\"Quill, Robert\",\n"));
        assertThat(aliases.id("Ada Merrow")).contains("p1");
        assertThat(aliases.id("Sen. ADA MERROW")).contains("p1");
        assertThat(aliases.id("A. Merrow")).contains("p1");
        assertThat(aliases.id("the Ada Merrow")).contains("p1");
        assertThat(aliases.id("Quill, Robert")).contains("p2");
        assertThat(aliases.id("Edith Farrow")).isEmpty();
        assertThat(aliases.conflicts()).isEmpty();
    }

    @Test
    void accentsAndLetterCaseDontCount() throws IOException {
        assertThat(Aliases.read(file("id,name\np1,José Ibáñez\n")).id("JOSE IBANEZ"))
                .contains("p1");
    }

    @Test
    void anAliasOfTwoSpeakersIdentifiesNobodyAndIsTold() throws IOException {
        Aliases aliases = Aliases.read(file("id,name,aliases\np1,Ada Merrow,Merrow\np2,Otto Merrow,Merrow\n"));
        assertThat(aliases.id("Merrow")).isEmpty();
        assertThat(aliases.id("Otto Merrow")).contains("p2");
        assertThat(aliases.conflicts()).containsExactly("'merrow' fits p1 and p2");
    }

    @Test
    void aLineWithoutNameIsToldWithItsNumber() throws IOException {
        Path file = file("id,name,aliases\np1,Ada Merrow,\np2,,\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aliases.read(file))
                .withMessageContaining("aliases.csv:")
                .withMessageContaining("needs an id and a name");
    }
}

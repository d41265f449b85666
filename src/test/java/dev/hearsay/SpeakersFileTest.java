// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearsay.speaker.Aliases;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersFileTest {

    @TempDir
    Path folder;

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("aliases.csv"), lines);
    }

    @Test
    void aNameAndItsAliasesHaveTheUsersIdentifier() throws IOException {
        Aliases aliases =
                SpeakersFile.read(file("id,name,aliases\np1,Ada Merrow,A. Merrow; Merrow\np2,\"Quill, Robert\",\n"));
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
        assertThat(SpeakersFile.read(file("id,name\np1,José Ibáñez\n")).id("JOSE IBANEZ"))
                .contains("p1");
    }

    @Test
    void anAliasOfTwoSpeakersIdentifiesNobodyAndIsTold() throws IOException {
        Aliases aliases = SpeakersFile.read(file("id,name,aliases\np1,Ada Merrow,Merrow\np2,Otto Merrow,Merrow\n"));
        assertThat(aliases.id("Merrow")).isEmpty();
        assertThat(aliases.id("Otto Merrow")).contains("p2");
        assertThat(aliases.conflicts()).containsExactly("'merrow' fits p1 and p2");
    }

    /** What Excel, LibreOffice and Numbers save, in several countries. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,name,aliases\r\np1,José Ibáñez,Ibáñez; the mayor\r\n",
                "id;name;aliases\r\np1;José Ibáñez;\"Ibáñez; the mayor\"\r\n",
                "\uFEFFsep=;\r\nid;name;aliases\r\np1;José Ibáñez;\"Ibáñez; the mayor\"\r\n",
                "id\tname\taliases\np1\tJosé Ibáñez\tIbáñez; the mayor\n",
                "id|name|aliases\np1|José Ibáñez|Ibáñez; the mayor\n",
                "\"ID\";\"Name\";\"Aliases\"\r\n\"p1\";\"José Ibáñez\";\"Ibáñez; the mayor\"\r\n",
                "Name,Note,ID,Aliases,,\nJosé Ibáñez,\"mayor, since 2029\",p1,Ibáñez; the mayor,,\n,,,,,\n",
                "Speakers of Lonsby\n\nid,name,aliases\np1,José Ibáñez,Ibáñez; the mayor\n",
                "id,name,aliases\rp1,José Ibáñez,Ibáñez; the mayor\r"
            })
    void whatASpreadsheetSavesIsRead(String table) throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            boolean marked = table.startsWith("\uFEFF");
            if (marked && charset.name().equals("windows-1252")) {
                continue;
            }
            Path file = Files.write(folder.resolve("aliases.csv"), table.getBytes(charset));
            Aliases aliases = SpeakersFile.read(file);
            assertThat(aliases.id("Jose Ibanez")).as(charset.name()).contains("p1");
            assertThat(aliases.id("Ibáñez")).contains("p1");
            assertThat(aliases.id("the mayor")).contains("p1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,name,aliases~p1,Ada Merrow,~p2,,x~               | aliases.csv:3: this speaker has no name
                    id;name~~p1;Ada Merrow~~;Otto Quill~                | aliases.csv:5: this speaker has no id
                    sep=;~id;name~p1;Ada Merrow;Merrow~                 | aliases.csv:3: this row has 3 cells
                    id,name~p1,"Ada~Merrow"~p2,"Otto" Quill~            | aliases.csv:4: a stray or missing quote
                    who,what~Ada,pilot~                                 | aliases.csv:1: no line at the start names the columns id and name
                    ''                                                  | aliases.csv:1: no line at the start names
                    """)
    void aFaultIsToldWithItsLine(String lines, String message) throws IOException {
        Path file = file(lines.replace('~', '\n'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakersFile.read(file))
                .withMessageContaining(message);
    }

    @Test
    void aSpreadsheetsOwnFileIsNotATable() throws IOException {
        Path file = file("PK\3\4 …");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakersFile.read(file))
                .withMessageContaining("aliases.csv:1: this is a spreadsheet or an archive; save the table as CSV");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedCellsTest {

    @Test
    void theCellOfTheCaseIsAListOfParagraphs() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("40-cell-list-a.csv"));
        assertThat(FormatCases.texts(items))
                .containsExactly("Mayor Ulla Prane said on Tuesday that the bridge was safe."
                        + "\n\n“We measured every bolt,” said engineer Piet Okafor.");
    }

    @Test
    void listsAndEscapesOfProgramsAreUndoneInOtherCellsToo() {
        List<ReadItem> items = FormatCases.read("""
                id,text,authors
                1,"She left.\\n\\n\\u201cNo,\\u201d he said.","['Lena Moss', ""Ian O'Dell""]"
                2,"[""She left."", ""He \\""stayed\\"".""]",
                """);
        assertThat(FormatCases.texts(items))
                .containsExactly("She left.\n\n“No,” he said.", "She left.\n\nHe \"stayed\".");
        assertThat(Items.facts(items.get(0)).byline()).isEqualTo("Lena Moss, Ian O'Dell");
    }
}

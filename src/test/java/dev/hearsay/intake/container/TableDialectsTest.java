// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDialectsTest {

    @Test
    void theTableOfTheCaseNamesItsDelimiter() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("42-csv-separator-a.csv"));
        assertThat(FormatCases.texts(items))
                .containsExactly(
                        "Mayor Ulla Prane said on Tuesday that the bridge was safe.",
                        "Mayor Ulla Prane denied that the tower clock had been sold.");
        assertThat(items)
                .extracting(item -> Items.facts(item).published())
                .containsExactly(LocalDate.of(2031, 3, 5), LocalDate.of(2031, 3, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\\nid;text;date\\nb1;She left.;2031-03-05\\n",
                "SEP=|\\r\\nid|text|date\\r\\nb1|She left.|2031-03-05\\r\\n",
                "\\ufeff\"sep=,\"\\nid,text,date\\nb1,She left.,2031-03-05\\n",
                "sep=\\t\\nid\\ttext\\tdate\\nb1\\tShe left.\\t2031-03-05\\n",
                "sep=^\\nid^text^date\\nb1^She left.^2031-03-05\\n",
                "id|text|date\\nb1|She left.|2031-03-05\\n",
                "\\ufeffid;text;date\\nb1;\"She left.\";2031-03-05;;\\n",
                "Export of the desk, 5 March 2031\\n\\nid,text,date\\nb1,She left.,2031-03-05\\n",
                "Desk;;\\nid;text;date\\nb1;She left.;2031-03-05\\n"
            })
    void tablesAreReadHoweverTheyAreDivided(String table) {
        String text = table.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\ufeff", "\ufeff");
        List<ReadItem> items = FormatCases.read(text);
        assertThat(FormatCases.texts(items)).containsExactly("She left.");
        assertThat(Items.article(items.get(0)).id()).isEqualTo("in#id=b1");
        assertThat(Items.facts(items.get(0)).published()).isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nnr;copytext\n1;She left.\n",
                "nr;headline;copytext\n1;Ferry;She left.\n2;Ferry;He left.\n",
                "nr|day|words\n1|2031-03-05|She left.\n",
                "\"nr\",\"words\"\n\"1\",\"She left.\"\n",
                "nr,headline,copytext\n1,Ferry,She left.\n2,Ferry,He left.\n"
            })
    void aTableWithoutAKnownTextIsNoProse(String table) {
        List<ReadItem> items = FormatCases.read(table);
        assertThat(FormatCases.texts(items)).containsExactly("|no-text");
        assertThat(Items.failure(items.get(0)).message()).contains("--field text=body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget, schools and roads: what to know\n\nShe left, she said, on Tuesday.\n",
                "Home | News | Sport\nShe left on Tuesday.\n",
                "She came; she saw; she left.\nNobody knew why.\nShe was tired; so was he.\n",
                "“Text, title, date,” he said.\nShe left, too.\n"
            })
    void proseStaysProse(String prose) {
        assertThat(FormatCases.texts(FormatCases.read(prose))).containsExactly(prose);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Document;
import dev.hearsay.speaker.MarkedStory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedNamesTest {

    /** The first letters of the kinds of the names, when they agree. */
    private static String kinds(String marked) {
        return new AgreedNames()
                .apply(MarkedStory.document(marked)).mentions().stream()
                        .map(mention -> mention.type().name().substring(0, 1))
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // a company's name is known by its end, wherever it stands
                "<Quillfoam> fell. <+Quillfoam Industries Inc.> rose. => O O",
                "<+Kessel Harbour Ltd> fell. <Kessel Harbour> rose. => O O",
                "<+Ned Quill Ltd> fell. <Ned Quill> rose. => O P",
                // others by what introduces them
                "<+Quillfoam Games> was sold. <Quillfoam> made games. <Quillfoam> left. => O O O",
                "<Quillfoam> left. <+Quillfoam Games> was sold. => P O",
                // but not where somebody has the name
                "<+Quill Foundation> met. <Ada Quill> came. <Quill> left. => O P P",
                "<+Quill Foundation> met. Mr. <Quill> left. <Quill> slept. => O P P",
                "<+Quillfoam Games> was sold. <Ada Merrow> left. => O P",
                "<+Quillfoam> was sold. <Quillfoam> left. => O P",
                // a place by what introduces it
                "In the suburb of <Quillford> it rained. <Quillford> slept. => L L",
                "In the Port of <Quillford>, <Ada Quillford> sang. <Quillford> left. => P P P",
                "A friend of <Quillford> sang. => P",
                // a company by what introduces it
                "Swiss drugmaker <Quillfoam> rose. <Quillfoam> fell. => O O",
                "The bank sent <Quill>. => P",
                "The airline <Quill> met <Ada Quill>. => P P",
                // a person by a title and the surname of somebody
                "<Ned Quill> came. <+DI Quill> left. <+Canon Quill> sat. => P P P",
                "<+DI Quill> left. <+Quillfoam> rose. => O O",
                // by an office, or the surname alone
                "<^Ulla Prane>, mayor of <^Lonsby>, came. => P L",
                "<^Ulla Prane>, the mayor, came. => P",
                "<^Ulla Prane> came. <Prane> left. => P P",
                "<^New Prane>, a town, slept. => L",
                "It rained in <^Fort Prane>. <Prane> left. => L P",
                "<^Port Prane> slept. <Prane> left. => L P",
            })
    void namesAgree(String marked, String kinds) {
        assertThat(kinds(marked)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "The <+progressive advocacy group Harbour Watch> met. => Harbour Watch",
                "The <+al Quill Union> met. => al Quill Union",
                "<+quillfoam> met. => quillfoam",
                "<+Harbour Post> came. <^Harbour> Post left. => Harbour Post, Harbour Post",
                "<+Harbour Post> came. <^Harbour> Posters left. => Harbour Post, Harbour",
                "<+Harbour Post> came. <^Harbour> <+Post> left. => Harbour Post, Harbour Post",
                "<progressive advocate Ada Merrow> met. => progressive advocate Ada Merrow",
            })
    void anOrganizationsNameBeginsWithACapital(String marked, String name) {
        Document document = MarkedStory.document(marked);
        assertThat(new AgreedNames().apply(document).mentions())
                .extracting(mention -> mention.span().in(document.article().text()))
                .containsExactly(name.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DI", "Wg Cdr", "Det Ch Insp", "Insp.", "Coun"})
    void aTitleBeforeANameIsNotAName(String title) {
        assertThat(kinds("<+" + title + "> <Ned Quill> came.")).isEqualTo("P");
    }

    @Test
    void whatLooksLikeATitleIsAName() {
        assertThat(kinds("<Ned Quill> flew to <^DC> and banked with <+TD>.")).isEqualTo("P L O");
    }
}

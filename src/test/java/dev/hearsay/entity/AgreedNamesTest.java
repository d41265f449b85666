// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.speaker.MarkedStory;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                // others by what introduces them
                "<+Quillfoam Games> was sold. <Quillfoam> made games. <Quillfoam> left. => O O O",
                "<Quillfoam> left. <+Quillfoam Games> was sold. => P O",
                // but not where somebody has the name
                "<+Quill Foundation> met. <Ada Quill> came. <Quill> left. => O P P",
                "<+Quill Foundation> met. Mr. <Quill> left. <Quill> slept. => O P P",
                "<+Quillfoam Games> was sold. <Ada Merrow> left. => O P",
                "<+Quillfoam> was sold. <Quillfoam> left. => O P",
            })
    void aNameThatIntroducesACompanyIsNobodys(String marked, String kinds) {
        assertThat(kinds(marked)).isEqualTo(kinds);
    }
}

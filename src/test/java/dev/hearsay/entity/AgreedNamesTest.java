// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedNamesTest {

    private static final Pattern MARKED = Pattern.compile("<([+^]?)([^>]*)>");

    /** The kinds of names marked as {@code <person>}, {@code <+organization>} and {@code <^place>}, when they agree. */
    private static String kinds(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher name = MARKED.matcher(marked);
        int from = 0;
        while (name.find()) {
            text.append(marked, from, name.start());
            EntityType type = switch (name.group(1)) {
                case "+" -> EntityType.ORGANIZATION;
                case "^" -> EntityType.LOCATION;
                default -> EntityType.PERSON;
            };
            mentions.add(new Mention(
                    new Span(text.length(), text.length() + name.group(2).length()), type));
            text.append(name.group(2));
            from = name.end();
        }
        text.append(marked.substring(from));
        Document document = Document.of(Article.of("a", text.toString())).withMentions(mentions);
        return new AgreedNames()
                .apply(document).mentions().stream()
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

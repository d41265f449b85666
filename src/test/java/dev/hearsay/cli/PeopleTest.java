// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay people}: a minister in two articles, and a goalkeeper of her name in a third. */
class PeopleTest {

    private static final Pattern APPEARANCE = Pattern.compile("ap_[0-9a-f]{16}");

    @TempDir
    private Path folder;

    private String database;

    @BeforeEach
    void extract() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("north.txt"), """
                LONSBY, March 4 - Transport Minister Ilse Brandt said the ferries would sail again on Friday.

                “Nobody has to swim,” Brandt told reporters.
                """);
        Files.writeString(input.resolve("south.txt"), """
                HARROW, March 6 - Ilse Brandt, the transport minister, said the harbour of Harrow would stay closed.
                """);
        Files.writeString(input.resolve("sport.txt"), """
                SKERRA, March 6 - Goalkeeper Ilse Brandt said she would leave the club of Skerra after the season.
                """);
        database = folder.resolve("claims.db").toString();
        assertThat(CommandRun.of("extract", input.toString(), "-o", database, "--date", "2031-03-07", "--quiet")
                        .code())
                .isZero();
    }

    private CommandRun people(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "people";
        all[1] = database;
        System.arraycopy(options, 0, all, 2, options.length);
        return CommandRun.of(all);
    }

    private List<String> shown() {
        return APPEARANCE
                .matcher(people("--show", "Ilse Brandt", "--quiet").out())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void aPersonIsShownWithArticlesAndReasons() {
        CommandRun first = people();
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("3 new, 0 changed, 0 unchanged, 0 removed speakers in 3 new or changed articles");
        CommandRun again = people("--show", "Ilse Brandt");
        assertThat(again.code()).isZero();
        assertThat(again.err())
                .contains("0 new, 0 changed")
                .contains("2 people, organizations and places, 1 of them in several");
        assertThat(again.out())
                .contains(
                        "3 claims in 2 articles",
                        "1 claim in 1 article",
                        "north.txt",
                        "south.txt",
                        "same-name-and-role as ap_")
                .contains("sport.txt");
        assertThat(again.out().lines().filter(line -> line.startsWith("p_"))).hasSize(2);
    }

    @Test
    void aDecisionIsMadeListedAndTakenBack() {
        people("--quiet");
        String appearance = people("--show", "Ilse Brandt", "--quiet")
                .out()
                .lines()
                .filter(line -> line.contains("south.txt"))
                .map(line -> line.strip().substring(0, 19))
                .findFirst()
                .orElseThrow();
        CommandRun split = people("--split", appearance, "--by", "Ada", "--comment", "a namesake");
        assertThat(split.code()).isZero();
        assertThat(split.err()).contains("decision 1; --undo 1 takes it back").contains("1 decision of users");
        assertThat(people("--show", "Ilse Brandt", "--quiet").out().lines().filter(line -> line.startsWith("p_")))
                .hasSize(3);
        assertThat(people("--decisions", "--quiet").out())
                .startsWith("1 ")
                .contains("Ada split Ilse Brandt (south.txt): a namesake");
        assertThat(people("--undo", "1", "--by", "Bo").err()).contains("decision 1 is undone");
        assertThat(people("--decisions", "--quiet").out()).contains("(undone)").contains("Bo undo 1");
        assertThat(people("--undo", "1").code()).isEqualTo(2);
        List<String> all = shown();
        assertThat(people("--join", all.get(0) + "," + all.get(all.size() - 1), "--quiet")
                        .code())
                .isZero();
    }

    @Test
    void viewsAreWrittenAsFiles() throws IOException {
        Path tables = folder.resolve("tables");
        assertThat(people("-o", tables.toString(), "--to", "tsv", "--quiet").code())
                .isZero();
        assertThat(Files.readAllLines(tables.resolve("people.tsv")).get(0)).startsWith("person\tname\tnames\t");
        assertThat(Files.readAllLines(tables.resolve("person_claims.tsv"))).hasSizeGreaterThan(3);
        assertThat(Files.readAllLines(tables.resolve("person_merges.tsv")))
                .anyMatch(line -> line.contains("same-name-and-role"));
        assertThat(people("--list", "--quiet").out())
                .startsWith("person\tname\t")
                .contains("Ilse Brandt\t");
    }

    @Test
    void mistakesAreExplained() {
        assertThat(people("--show", "Nobody", "--quiet").code()).isEqualTo(1);
        assertThat(people("--show", "Nobody", "--quiet").err()).contains("there is nobody 'Nobody' in " + database);
        assertThat(people("--join", "p_1").err()).contains("--join takes two ids");
        assertThat(people("--join", "p_1,p_2").err()).contains("there is no person or appearance 'p_1'");
        assertThat(people("--split", "ap_1").err()).contains("there is no appearance 'ap_1'");
        assertThat(people("--list", "--undo", "1").err()).contains("--list and --undo are two things");
        assertThat(people("--by", "Ada").err()).contains("belong to a decision");
        assertThat(CommandRun.of("people", folder.resolve("in").toString()).code())
                .isEqualTo(2);
    }
}

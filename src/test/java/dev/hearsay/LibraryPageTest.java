// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Programs.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of {@code docs/library.md} print what the page says. */
class LibraryPageTest {

    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> eachProgramPrintsWhatThePageSays() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Program program : Programs.of(Path.of("docs/library.md"))) {
            Matcher name = CLASS.matcher(program.code());
            assertThat(name.find()).isTrue();
            tests.add(DynamicTest.dynamicTest(
                    name.group(1),
                    () -> assertThat(Programs.run(folder, name.group(1), program.code()))
                            .isEqualTo(program.output())));
        }
        assertThat(tests).hasSize(2);
        return tests;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose article can't be found is a failure; a page that needs no article is not. */
class PageExitCodeTest {

    @TempDir
    Path folder;

    private CommandRun extract(String html) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        return CommandRun.of("extract", page.toString(), "--engine", "opennlp", "--to", "jsonl");
    }

    @Test
    void aPageThatOnlyScriptsWouldFillFails() throws IOException {
        CommandRun run =
                extract("<!DOCTYPE html><html><body><div id=root></div><script src=app.js></script></body></html>");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("page.html:1:1: error: ").contains("scripts would fetch it");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFrontPageIsANote() throws IOException {
        CommandRun run = extract(Files.readString(Path.of("src/test/resources/cases/46-front-page-a.html")));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("note: ").contains("list of links");
        assertThat(run.out()).isEmpty();
    }
}

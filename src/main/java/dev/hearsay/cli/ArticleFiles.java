// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.Rereader;
import dev.hearsay.model.Article;
import dev.hearsay.output.RunSettings;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.WrittenArticle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles again from the paths that their claims record, resolved against the current folder or the folder of the
 * claims, with the options of the run that first read them.
 */
final class ArticleFiles implements TextSource, Closeable {

    private final ClaimInput input;
    private final IntakeChoice given;
    private @Nullable Opened opened;

    private record Opened(Map<String, String> settings, Rereader files) {}

    /** @param given by the user now; takes precedence over the options of the run */
    ArticleFiles(ClaimInput input, IntakeChoice given) {
        this.input = input;
        this.given = given;
    }

    @Override
    public SourceText read(WrittenArticle written) throws IOException {
        Article article = article(written);
        return new SourceText(article.text(), article.sha256());
    }

    private Article article(WrittenArticle written) throws IOException {
        if (written.file().equals("-")) {
            throw new IOException("it was read from standard input and can't be read again: extract it from a file");
        }
        return files(written).read(written.file(), written.id());
    }

    private Rereader files(WrittenArticle written) throws IOException {
        Opened before = opened;
        // a file of claims comes from one run, a database from many
        if (before != null && input.database() == null) {
            return before.files();
        }
        Optional<RunSettings> run = given.settings().isEmpty() ? input.run(written) : Optional.empty();
        IntakeChoice choice = run.map(IntakeChoice::of).orElse(given);
        if (before != null && before.settings().equals(choice.settings())) {
            return before.files();
        }
        close();
        Rereader files = new Rereader(List.of(Path.of(""), input.folder()), choice.options());
        opened = new Opened(choice.settings(), files);
        return files;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.files().close();
            opened = null;
        }
    }
}

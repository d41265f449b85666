// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article read again, for its claims.
 *
 * @param state whether it is what the claims were made from
 * @param text that it has now; empty where it can't be read
 * @param trouble why it can't be read, on one line for people; empty where it can
 */
public record ArticleAgain(State state, String text, String trouble) {

    /** The state of an article since its claims were made. */
    public enum State {
        /** Its bytes are the same, or their checksum was never known. */
        SAME,
        CHANGED,
        /** Its file no longer exists. */
        GONE,
        UNREADABLE
    }

    /** Reads the article of a claim. */
    public static ArticleAgain read(WrittenArticle article, TextSource texts) {
        try {
            TextSource.SourceText source = texts.read(article);
            boolean same = article.sha256() == null
                    || source.sha256() == null
                    || article.sha256().equals(source.sha256());
            return new ArticleAgain(same ? State.SAME : State.CHANGED, source.text(), "");
        } catch (NoSuchFileException e) {
            return failed(State.GONE, "the file " + article.file() + " does not exist any more");
        } catch (IOException | RejectedArticleException e) {
            String reason =
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            return failed(
                    State.UNREADABLE, "the article can't be read any more from " + article.file() + ": " + reason);
        }
    }

    private static ArticleAgain failed(State state, String trouble) {
        // what a claims file or a system message says may hold anything
        return new ArticleAgain(state, "", TerminalText.clean(trouble));
    }

    /** Whether there is a text to check claims against. */
    public boolean isReadable() {
        return state == State.SAME || state == State.CHANGED;
    }

    /** The proof of its claims; null where there is no text. */
    @Nullable ArticleProof proof(@Nullable ClaimIds ids) {
        return isReadable() ? new ArticleProof(text, ids) : null;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Reads test texts the way a file is read. */
public final class Read {

    private Read() {}

    public static Reading bytes(byte[] bytes, Metadata defaults) {
        return new ArticleReader().readOne(Source.STANDARD_INPUT, new ByteArrayInputStream(bytes), defaults);
    }

    public static Reading bytes(byte[] bytes) {
        return bytes(bytes, Metadata.NONE);
    }

    public static Reading text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading text(String text, String charset) {
        return bytes(text.getBytes(Charset.forName(charset)));
    }

    /** What is known of the article, but not where its day and place were read. */
    public static Metadata facts(String text) {
        return plain(text(text).article().metadata());
    }

    /** The facts without their origins, for tests that ask only what is known. */
    public static Metadata plain(Metadata facts) {
        return facts.withDateline(null).withPublished(facts.published());
    }

    /** What is copy, with a bar where something is left out. */
    public static String copy(String text) {
        Article article = text(text).article();
        return article.body().stream().map(part -> part.in(article.text())).collect(Collectors.joining("|"));
    }

    public static RejectedArticleException rejection(byte[] bytes) {
        return Assertions.catchThrowableOfType(RejectedArticleException.class, () -> bytes(bytes));
    }

    public static byte[] join(byte[]... parts) {
        int length = List.of(parts).stream().mapToInt(p -> p.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}

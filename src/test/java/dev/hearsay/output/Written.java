// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the writers make of claims, as text. */
final class Written {

    private Written() {}

    static String jsonLines(Article article, List<Claim> claims, OffsetUnit unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimWriter writer = new JsonLinesWriter(out, unit)) {
            writer.write(article, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a writer makes of the claims of some articles, finished and closed. */
    static String by(Function<OutputStream, ClaimWriter> form, Map<Article, List<Claim>> claims) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimWriter writer = form.apply(out)) {
            for (Map.Entry<Article, List<Claim>> entry : claims.entrySet()) {
                writer.write(entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String predictions(Article article, List<Claim> claims) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimWriter writer = new PredictionsWriter(out)) {
            writer.write(article, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String table(Article article, List<Claim> claims, int width, boolean color) {
        return table(article, claims, width, true, color);
    }

    static String table(Article article, List<Claim> claims, int width, boolean shortened, boolean color) {
        StringWriter out = new StringWriter();
        try (ClaimWriter writer = new TableWriter(out, width, shortened, color)) {
            writer.write(article, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static ClaimReader reader(String claims) {
        return new JsonLinesReader("claims.jsonl", new ByteArrayInputStream(claims.getBytes(StandardCharsets.UTF_8)));
    }
}

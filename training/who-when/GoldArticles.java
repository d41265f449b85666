// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.Hearsay;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The articles with gold, as the product reads and annotates them, and the lines that {@code fit.py} learns from. */
public final class GoldArticles {

    private final ArticleReader reader = new ArticleReader(IntakeOptions.DEFAULT.asWritten());
    private final Hearsay hearsay = Hearsay.builder().build();

    private GoldArticles() {}

    /**
     * Annotates every article with gold.
     *
     * @param arguments triples: the folder of a corpus, its compartment, and the file with gold for its speakers
     */
    public static void forEach(String[] arguments, BiConsumer<GoldDocument, Document> use) {
        GoldArticles articles = new GoldArticles();
        for (int i = 0; i + 2 < arguments.length; i += 3) {
            GoldReader.read(Path.of(arguments[i]), arguments[i + 1], List.of(Path.of(arguments[i + 2])))
                    .documents()
                    .forEach(gold -> use.accept(gold, articles.annotated(gold)));
        }
    }

    /** As the product reads it: with header, byline and dateline apart. */
    private Document annotated(GoldDocument gold) {
        byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
        Source source = Source.streamed(gold.stem() + ".txt", gold.stem() + ".txt");
        return hearsay.annotate(reader.readOne(source, new ByteArrayInputStream(bytes), gold.metadata())
                .article());
    }

    /** 1 if a choice is right, else 0; the article; and the evidence as {@code name=value}, separated by tabs. */
    public static String line(boolean right, GoldDocument gold, Map<String, Double> evidence) {
        return (right ? 1 : 0) + "\t" + gold.stem() + "\t"
                + evidence.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\t"));
    }
}

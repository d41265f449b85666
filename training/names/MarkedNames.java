// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.model.Article;
import dev.hearsay.model.Mention;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the names that CoreNLP finds in texts, as brat standoff with offsets in code points: what the network's tagger of names
 * is taught with.
 */
final class MarkedNames {

    private MarkedNames() {}

    /**
     * Marks all texts of a folder.
     *
     * @param arguments a folder with texts, {@code NAME.txt}, the folder for {@code NAME.ann}, and an engine or a shipped model
     *     (under the default engine) if other names than CoreNLP's are to be measured
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        try (Hearsay hearsay = hearsay(arguments.length < 3 ? "corenlp" : arguments[2]);
                Stream<Path> texts = Files.list(Path.of(arguments[0]))) {
            for (Path text : texts.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
                Files.writeString(out.resolve(name + ".ann"), names(hearsay, name, Files.readString(text)));
            }
        }
    }

    private static Hearsay hearsay(String names) {
        return ShippedModel.of(names)
                .map(model -> Hearsay.builder()
                        .model(model)
                        .layers(Set.of(Layer.ATTRIBUTIONS, Layer.MENTIONS))
                        .build())
                .orElseGet(() -> Hearsay.builder()
                        .engine(Engine.valueOf(names.toUpperCase(Locale.ROOT)))
                        .layers(Set.of(Layer.MENTIONS))
                        .build());
    }

    private static String names(Hearsay hearsay, String id, String text) {
        OffsetTable offsets = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        List<Mention> mentions = hearsay.annotate(Article.of(id, text)).mentions();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < mentions.size(); i++) {
            Mention one = mentions.get(i);
            int start = one.span().start();
            int end = one.span().end();
            lines.append("T%d\t%s %d %d\t%s%n"
                    .formatted(
                            i + 1,
                            one.type(),
                            offsets.fromUtf16(start),
                            offsets.fromUtf16(end),
                            text.substring(start, end).replaceAll("\\s+", " ")));
        }
        return lines.toString();
    }
}

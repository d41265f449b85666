// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.Hearsay;
import dev.hearsay.entity.ArticleView;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.pipeline.Layer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints for each labelled pronoun a line {@code # article offset} and then a line per person: 1 for the person meant, else 0;
 * the features; the name. Earlier sources are resolved as labelled, so that errors do not propagate.
 */
public final class Features {

    public static void main(String[] arguments) throws Exception {
        Map<String, Map<Integer, String>> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                labels.computeIfAbsent(cells[0], article -> new LinkedHashMap<>())
                        .put(Integer.valueOf(cells[1]), cells[2]);
            }
        }
        Hearsay hearsay = Hearsay.builder().layers(EnumSet.of(Layer.ENTITIES)).build();
        Features features = new Features();
        for (Map.Entry<String, Map<Integer, String>> article : labels.entrySet()) {
            String text = Files.readString(Path.of(arguments[0], "text", article.getKey() + ".txt"));
            features.print(hearsay.annotate(Article.of(article.getKey(), text)), article.getValue());
        }
    }

    private void print(Document document, Map<Integer, String> labels) {
        ArticleView view = new ArticleView(document);
        Map<Integer, String> open = new LinkedHashMap<>(labels);
        new ArticleSpeakers(view, new Labelled(labels, open)).resolve();
    }

    /** Ranks the labelled person first, and prints the features. */
    private static final class Labelled extends PronounRanker {

        private final Map<Integer, String> labels;
        private final Map<Integer, String> open;

        Labelled(Map<Integer, String> labels, Map<Integer, String> open) {
            this.labels = labels;
            this.open = open;
        }

        @Override
        PersonRanking over(ArticleView view, Statements statements) {
            PersonRanking learned = super.over(view, statements);
            PronounFeatures features = new PronounFeatures(view, statements);
            return (person, mention, gender) -> {
                int offset = view.text().codePointCount(0, mention.span().start());
                Optional<Entity> meant = meant(view, labels.get(offset));
                if (meant.isEmpty()) {
                    return learned.score(person, mention, gender);
                }
                if (open.remove(offset) != null) {
                    System.out.println("# " + view.document().article().id() + " " + offset);
                    view.persons().all().forEach(one -> line(one, meant.get(), features, mention, gender));
                }
                return person.equals(meant.get()) ? 1 : 0;
            };
        }

        private static void line(
                Entity person, Entity meant, PronounFeatures features, SourceMention mention, Gender gender) {
            int right = person.equals(meant) ? 1 : 0;
            System.out.println(right + "\t" + features.of(person, mention, gender) + "\t" + person.name());
        }

        private static Optional<Entity> meant(ArticleView view, @Nullable String name) {
            return view.persons().all().stream()
                    .filter(person ->
                            name != null && (person.name().equals(name) || name.endsWith(" " + person.name())))
                    .findFirst();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.ContentEntity;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whom and what the contents of an article name: the mentions of the entities to which the article gives a name. */
final class ContentNames {

    private final String text;
    private final List<Mentioned> mentions = new ArrayList<>();
    private final SpanIndex places;

    private record Mentioned(Span span, Entity entity) {}

    /** @param document with entities */
    ContentNames(Document document) {
        text = document.article().text();
        for (Entity entity : document.entities()) {
            if (entity.named()) {
                entity.mentions().forEach(span -> mentions.add(new Mentioned(span, entity)));
            }
        }
        mentions.sort(Comparator.comparing(Mentioned::span));
        places = new SpanIndex(mentions.stream().map(Mentioned::span).toList());
    }

    /** Those wholly within some stretches, in the order of the text. */
    List<ContentEntity> in(List<Span> stretches) {
        List<ContentEntity> found = new ArrayList<>();
        for (Span stretch : stretches) {
            for (int i = firstFrom(stretch.start()); i < mentions.size(); i++) {
                Mentioned mention = mentions.get(i);
                if (mention.span().start() >= stretch.end()) {
                    break;
                }
                if (mention.span().end() <= stretch.end()) {
                    Entity entity = mention.entity();
                    found.add(new ContentEntity(
                            Passage.of(text, List.of(mention.span())), entity.kind(), entity.name(), entity.id()));
                }
            }
        }
        return found;
    }

    /** The number of the first mention that starts at an offset or after it. */
    private int firstFrom(int offset) {
        int last = places.lastFrom(offset);
        while (last >= 0 && mentions.get(last).span().start() == offset) {
            last--;
        }
        return last + 1;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.EntityFinder;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds whom and what an article speaks of: persons by their names, organizations and places by theirs, and the sources that are
 * described and not named. Whether a description refers to a named person is decided when speakers are linked.
 */
public final class ArticleEntities implements EntityFinder {

    public static final Contract CONTRACT = new Contract(
            "entities",
            Set.of(Layer.SENTENCES, Layer.WORDS, Layer.MENTIONS, Layer.QUOTATIONS, Layer.ATTRIBUTIONS),
            Set.of(Layer.ENTITIES));

    private final NamedPersons persons;

    /** @param genders of given names */
    public ArticleEntities(NameGenders genders) {
        this.persons = new NamedPersons(genders);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Entity> find(Document document) {
        EntityIds ids = new EntityIds(document.article());
        ArticleView unnamed = new ArticleView(document, List.of());
        List<Entity> found = new ArrayList<>(persons.in(unnamed, ids));
        ArticleView view = unnamed.with(found);
        found.addAll(new NamedBodies(view, ids).find());
        found.addAll(new DescribedSources(view.with(found), ids).find());
        found.sort(Comparator.comparing(ArticleEntities::first));
        return found;
    }

    /** The first mention; an entity that is only in the byline comes last. */
    private static Span first(Entity entity) {
        return entity.mentions().isEmpty()
                ? new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)
                : entity.mentions().get(0);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.speaker.LinkingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entities of an article in words, and the rules that link sources to them. */
final class ExplainedEntities {

    /** Mentions that are shown of one entity. */
    private static final int SHOWN = 4;

    private final Document document;
    private final Function<List<Span>, String> shown;

    /** @param shown writes spans with their words */
    ExplainedEntities(Document document, Function<List<Span>, String> shown) {
        this.document = document;
        this.shown = shown;
    }

    /** A line an entity, then a line a mention or role; the rules in the order in which they are asked. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (document.entities().isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add("entities  " + document.entities().size());
        document.entities().forEach(entity -> add(entity, lines));
        lines.add("");
        lines.add("linking rules, the first that finds somebody decides");
        int number = 1;
        for (LinkingRule rule : LinkingRule.values()) {
            lines.add(String.format(Locale.ROOT, "%4d  %s: %s", number, rule.label(), rule.links()));
            number++;
        }
        return lines;
    }

    private void add(Entity entity, List<String> lines) {
        lines.add("      " + entity.id() + " " + lower(entity.kind())
                + (entity.plural() ? ", several" : "")
                + (entity.named() ? "" : ", without a name") + ": " + entity.name());
        entity.mentions().stream()
                .limit(SHOWN)
                .forEach(span -> lines.add("        mention  " + shown.apply(List.of(span))));
        int more = entity.mentions().size() - SHOWN;
        if (more > 0) {
            lines.add("        and " + more + " more");
        }
        String roles = entity.roles().stream().map(Role::text).distinct().collect(Collectors.joining("; "));
        if (!roles.isEmpty()) {
            lines.add("        roles    " + roles);
        }
        if (entity.anonymity() != null) {
            lines.add("        unnamed  " + shown.apply(entity.anonymity().spans()));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
